import type { Token } from 'markdown-it';

/** What stands inside a block, each part with its line in the file, from 1. */
export function* inlineLines(token: Token): Iterable<readonly [part: Token, line: number]> {
  if (token.type !== 'inline' || !token.map) return;
  let line = token.map[0] + 1;
  for (const part of token.children ?? []) {
    if (part.type === 'softbreak' || part.type === 'hardbreak') line += 1;
    yield [part, line];
  }
}
