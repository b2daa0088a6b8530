import type { StateBlock } from 'markdown-it';

/** The line below a table's headings. */
export const RULE = /^\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?)?$/;

/** A line of the block that is read, without what stands before its text. */
export function lineAt({ src, bMarks, eMarks, tShift }: StateBlock, line: number): string {
  return src.slice((bMarks[line] ?? 0) + (tShift[line] ?? 0), eMarks[line]);
}

/** The cells of a row, as markdown-it parts them. */
export function cellsOf(row: string): readonly string[] {
  const cells = row.trim().split(/(?<!\\)\|/);
  if (cells[0] === '') cells.shift();
  if (cells.at(-1) === '') cells.pop();
  return cells;
}
