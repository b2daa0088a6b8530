import type { StateBlock } from 'markdown-it';

/** What stands after the colons of a line that begins with three or more. */
export function boxSignAt(state: StateBlock, line: number): string | undefined {
  if ((state.sCount[line] ?? 0) - state.blkIndent >= 4) return undefined;
  const from = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  const colons = state.skipChars(from, ':'.charCodeAt(0));
  return colons - from < 3 ? undefined : state.src.slice(colons, state.eMarks[line]).trim();
}
