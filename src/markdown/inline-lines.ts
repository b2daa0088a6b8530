import type { Token } from 'markdown-it';

/** What stands inside a block, each part with its line in the file, from 1. */
export function* inlineLines(token: Token): Iterable<readonly [part: Token, line: number]> {
  if (token.type !== 'inline') return;
  let line = (token.map?.[0] ?? 0) + 1;
  for (const part of token.children ?? []) {
    // A break between lines that do not follow one another in the file has the line after it.
    if (part.type === 'softbreak' || part.type === 'hardbreak') line = part.map?.[1] ?? line + 1;
    yield [part, line];
  }
}

/** The texts of a block with their lines, but for phrases that say which other language they are in. */
export function* ownTexts(token: Token): Iterable<readonly [text: string, line: number]> {
  let phrases = 0;
  for (const [part, line] of inlineLines(token)) {
    if (part.type === 'foreign_open') phrases += 1;
    if (part.type === 'foreign_close') phrases -= 1;
    if (part.type === 'text' && phrases === 0) yield [part.content, line];
  }
}
