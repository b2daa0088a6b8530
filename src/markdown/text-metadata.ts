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
