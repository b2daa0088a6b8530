import type { Token } from 'markdown-it';

/** What stands inside a block, line by line, without the breaks between lines. */
export function linesOf(children: readonly Token[]): Token[][] {
  const lines: Token[][] = [[]];
  for (const child of children) {
    if (isBreak(child)) lines.push([]);
    else lines.at(-1)?.push(child);
  }
  return lines;
}

/** Where the last line begins among the children of a block. */
export function startOfLastLine(children: readonly Token[]): number {
  return children.findLastIndex(isBreak) + 1;
}

function isBreak({ type }: Token): boolean {
  return type === 'softbreak' || type === 'hardbreak';
}
