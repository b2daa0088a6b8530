import type { MarkdownIt, Token } from 'markdown-it';
import { environmentOf } from './environment.ts';

const PARTS = /^(?:figure|box|table_box|footnote_block)_open$/;

/** Tells whether the text has more than plain prose, and needs the rules for it. */
export function parts(md: MarkdownIt): void {
  md.core.ruler.push('parts', ({ tokens, env }) => {
    environmentOf(env).hasParts = tokens.some(isPart);
  });
}

function isPart(token: Token): boolean {
  const { type, level } = token;
  if (type === 'ordered_list_open') return level > 0 || token.attrGet('class') !== null;
  return PARTS.test(type) || (type === 'blockquote_open' && token.attrGet('class') !== null);
}
