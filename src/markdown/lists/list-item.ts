import type { StateBlock } from 'markdown-it';
import { columnAt, textStart } from '../source-lines.ts';

/** Where the content of a list's item stands, in columns and in the source. */
export interface ItemContent {
  /** How far in its other lines stand. */
  readonly indent: number;
  /** How far in its first line stands. */
  readonly column: number;
  readonly start: number;
  readonly isEmpty: boolean;
}

/**
 * The content of an item behind its marker. https://spec.commonmark.org/0.31.2/#list-items
 *
 * @param end of the marker
 */
export function itemContent(state: StateBlock, line: number, end: number): ItemContent {
  const { eMarks, bsCount, src } = state;
  const [last = 0, spaces = 0] = [eMarks[line], bsCount[line]];
  const behind = columnAt(state, line) + end - textStart(state, line);
  let column = behind;
  let start = end;
  for (; start < last && /[ \t]/.test(src.charAt(start)); start += 1) {
    column += src[start] === '\t' ? 4 - ((column + spaces) % 4) : 1;
  }
  const isEmpty = start >= last;
  const gap = column - behind;
  // Five spaces and more are one, and code.
  return { indent: behind + (isEmpty || gap > 4 ? 1 : gap), column, start, isEmpty };
}
