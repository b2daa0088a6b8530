import type { MarkdownIt } from 'markdown-it';
import { environmentOf } from './environment.ts';
import { plainText } from './plain-text.ts';

/** Keeps the words of the first paragraph: an article without a standfirst is introduced by them. */
export function opening(md: MarkdownIt): void {
  md.core.ruler.push('opening', ({ tokens, env }) => {
    const first = tokens.findIndex(({ type }) => type === 'paragraph_open');
    environmentOf(env).opening = first < 0 ? '' : plainText(tokens[first + 1]);
  });
}
