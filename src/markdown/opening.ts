import type { MarkdownIt, Token } from 'markdown-it';
import { environmentOf } from './environment.ts';
import { plainText } from './plain-text.ts';

/** Keeps the words of the first paragraph: an article without a standfirst is introduced by them. */
export function opening(md: MarkdownIt): void {
  md.core.ruler.push('opening', ({ tokens, env }) => {
    const isParagraph = ({ type }: Token) => type === 'paragraph_open';
    // Of the text itself rather than of a box or a quotation that stands before it.
    const first = tokens.findIndex((token) => isParagraph(token) && token.level === 0);
    const opens = first < 0 ? tokens.findIndex(isParagraph) : first;
    environmentOf(env).opening = opens < 0 ? '' : plainText(tokens[opens + 1]);
  });
}
