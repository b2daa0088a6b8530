import type { StateBlock } from 'markdown-it';

/** Where a line's text begins in the source: behind its spaces, and behind the signs of the blocks in which it stands. */
export function textStart({ bMarks, tShift }: StateBlock, line: number): number {
  return (bMarks[line] ?? 0) + (tShift[line] ?? 0);
}

/** The column in which a line's text begins. */
export function columnAt({ sCount }: StateBlock, line: number): number {
  return sCount[line] ?? 0;
}

/** What stands before a line of the block that is read: the signs of the quotations and items in which it stands. */
export function signsAround({ src, bMarks }: StateBlock, line: number): string {
  const begin = bMarks[line] ?? 0;
  return src.slice(src.lastIndexOf('\n', begin - 1) + 1, begin);
}

/** A line of the block that is read, without what stands before its text. */
export function lineAt(state: StateBlock, line: number): string {
  return state.src.slice(textStart(state, line), state.eMarks[line]);
}

/** The text of a line of the block that is read, without spaces around it. */
export function typedAt(state: StateBlock, line: number): string {
  return lineAt(state, line).trimEnd();
}
