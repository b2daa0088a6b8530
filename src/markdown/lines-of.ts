import type { Token } from 'markdown-it';

/** Where the last line begins among the children of a block. */
export function startOfLastLine(children: readonly Token[]): number {
  return children.findLastIndex(isBreak) + 1;
}

/** Whether a line ends here. */
export function isBreak({ type }: Token): boolean {
  return type === 'softbreak' || type === 'hardbreak';
}
