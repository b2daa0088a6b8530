import type { StateCore, Token } from 'markdown-it';
import { environmentOf } from './environment.ts';
import { plainText } from './inline-text.ts';

/** The lede: the words of the first paragraph, which introduce an article without a standfirst. */
export function lede({ tokens, env }: StateCore): void {
  const isParagraph = ({ type }: Token) => type === 'paragraph_open';
  // Of the text itself rather than of a box or a quotation that stands before it.
  const first = tokens.findIndex((token) => isParagraph(token) && token.level === 0);
  const at = first < 0 ? tokens.findIndex(isParagraph) : first;
  environmentOf(env).lede = at < 0 ? '' : plainText(tokens[at + 1]);
}

const RICH_BLOCKS = /^(?:figure|box|table_box|footnote_block)_open$/;

/** Whether the text has more than plain prose, and its page needs the style sheet for it. */
export function richBlocks({ tokens, env }: StateCore): void {
  environmentOf(env).hasRichBlocks = tokens.some(isRichBlock);
}

function isRichBlock(token: Token): boolean {
  const { type, level } = token;
  if (type === 'ordered_list_open') return level > 0 || token.attrGet('class') !== null;
  const mayBeSpecial = type === 'blockquote_open' || type === 'bullet_list_open';
  return RICH_BLOCKS.test(type) || (mayBeSpecial && token.attrGet('class') !== null);
}
