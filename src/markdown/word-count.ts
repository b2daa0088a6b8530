import type { MarkdownIt, Token } from 'markdown-it';
import { environmentOf } from './environment.ts';
import { plainText } from './plain-text.ts';

/** Counts the words that are read: not the addresses of links, nor Markdown's signs. */
export function wordCount(md: MarkdownIt): void {
  md.core.ruler.push('word_count', ({ tokens, env }) => {
    environmentOf(env).words = tokens.reduce((sum, token) => sum + wordsOf(token), 0);
  });
}

function wordsOf(token: Token): number {
  const isCode = token.type === 'fence' || token.type === 'code_block';
  const text = isCode ? token.content : plainText(token);
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
