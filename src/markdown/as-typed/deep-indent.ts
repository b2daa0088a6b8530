import type { StateBlock } from 'markdown-it';
import { columnAt } from '../source-lines.ts';

/** So far in, Markdown has code. */
const CODE = 4;

/**
 * Markdown takes what stands four spaces in for code. A newsroom has none, and a paragraph that was moved in
 * by hand is a paragraph: the lines are read as if they stood where the text around them does. What begins
 * with ``` is code.
 */
export function deepIndent(state: StateBlock, start: number, end: number, silent: boolean): false {
  const column = columnAt(state, start);
  const depth = column - state.blkIndent;
  if (silent || depth < CODE) return false;
  for (let line = start; line < end; line += 1) {
    if (state.isEmpty(line)) continue;
    if (columnAt(state, line) < column) break;
    moveOut(state, line, depth);
  }
  return false;
}

function moveOut(state: StateBlock, line: number, depth: number): void {
  const { src, bMarks, tShift, sCount, bsCount } = state;
  sCount[line] = (sCount[line] ?? 0) - depth;
  const from = bMarks[line] ?? 0;
  const before = bsCount[line] ?? 0;
  let [at, columns] = [from, 0];
  for (; columns < depth && /[ \t]/.test(src.charAt(at)); at += 1) {
    columns += src[at] === '\t' ? CODE - ((columns + before) % CODE) : 1;
  }
  // Where a tab reaches further, or an item's sign stands before, the line begins where it did.
  if (columns !== depth) return;
  bMarks[line] = at;
  tShift[line] = (tShift[line] ?? 0) - (at - from);
  bsCount[line] = before + depth;
}
