import type { StateCore, Token } from 'markdown-it';

/** What stands inside a block, or describes a picture, each token with its line in the file, from 1. */
export function* inlineLines(block: Token): Iterable<readonly [token: Token, line: number]> {
  if (block.type !== 'inline' && block.type !== 'picture') return;
  let line = (block.map?.[0] ?? 0) + 1;
  for (const token of block.children ?? []) {
    // A break between lines that do not follow one another in the file has the line after it.
    if (isBreak(token)) line = token.map?.[1] ?? line + 1;
    yield [token, line];
  }
}

/** The texts of a block with their lines, but for phrases that say which other language they are in. */
export function* ownTexts(block: Token): Iterable<readonly [text: string, line: number]> {
  let phrases = 0;
  for (const [token, line] of inlineLines(block)) {
    if (token.type === 'foreign_open') phrases += 1;
    if (token.type === 'foreign_close') phrases -= 1;
    if (token.type === 'text' && phrases === 0) yield [token.content, line];
  }
}

/** The text of a table's cell gets the line of its row: markdown-it leaves it without one. */
export function cellLines({ tokens }: StateCore): void {
  let row: [number, number] | null = null;
  for (const token of tokens) {
    if (token.type === 'tr_open') row = token.map;
    if (token.type === 'inline') token.map ??= row;
  }
}

/** Where the last line begins among the children of a block. */
export function startOfLastLine(children: readonly Token[]): number {
  return children.findLastIndex(isBreak) + 1;
}

/** Whether a line ends here. */
export function isBreak({ type }: Token): boolean {
  return type === 'softbreak' || type === 'hardbreak';
}
