import type { StateBlock } from 'markdown-it';
import { columnAt, textStart } from '../source-lines.ts';

/** What stands after the colons of a line that begins with three or more. */
export function boxMarkerAt(state: StateBlock, line: number): string | undefined {
  if (columnAt(state, line) - state.blkIndent >= 4) return undefined;
  const from = textStart(state, line);
  const colons = state.skipChars(from, ':'.charCodeAt(0));
  return colons - from < 3 ? undefined : state.src.slice(colons, state.eMarks[line]).trim();
}

/** The name with which a box opens, and what stands behind it. Others close that line, too: `::: note :::`. */
export function boxOpening(marker: string): { readonly name: string; readonly title: string } {
  const [name = '', title = ''] = marker.replace(/(?<=\S)[ \t]*:{3,}$/, '').split(/\s+(.*)/);
  return { name, title };
}

/** Finds where a box ends that opens at `start`, in a text that ends at `end`. */
export type EndOfBox = (state: StateBlock, start: number, end: number) => BoxEnd;

interface BoxEnd {
  /** The line that closes the box, or the first that cannot be in it. */
  readonly close: number;
  readonly isClosed: boolean;
}

/** The signs of items, of which no year is one, and of footnotes, behind which a block may begin on the same line. */
export const SIGNS_BEFORE = String.raw`(?:(?:[-+*]|[\d٠-٩۰-۹]{1,3}[.)]|\[\^[^[\]\s]+\]:)[ \t]+)*`;

/** A fence of code or a line of colons, in an item or a footnote too. */
const MARKER = new RegExp(String.raw`${SIGNS_BEFORE}(?:(\`{3,}|~{3,})|:{3,}[ \t]*(.?))`, 'y');

/** Where a box ends whose text may have boxes of its own. */
export function endOfBlocks(state: StateBlock, start: number, end: number): BoxEnd {
  let depth = 1;
  let fence: string | undefined;
  for (let line = start + 1; line < end; line += 1) {
    if (isOutside(state, line)) return { close: line, isClosed: false };
    MARKER.lastIndex = textStart(state, line);
    const [, mark, name] = MARKER.exec(state.src) ?? [];
    if (fence === undefined) fence = mark;
    else if (mark?.startsWith(fence)) fence = undefined;
    if (fence === undefined && name !== undefined) depth += name === '' ? -1 : 1;
    if (depth === 0) return { close: line, isClosed: true };
  }
  return { close: end, isClosed: false };
}

/** Where a box ends whose lines are what they are: a poem. */
export function endOfLines(state: StateBlock, start: number, end: number): BoxEnd {
  let close = start + 1;
  while (close < end && !isOutside(state, close) && boxMarkerAt(state, close) === undefined) {
    close += 1;
  }
  return { close, isClosed: close < end && boxMarkerAt(state, close) === '' };
}

/** Whether a line stands further out than the list in which the box is. */
function isOutside(state: StateBlock, line: number): boolean {
  return !state.isEmpty(line) && columnAt(state, line) < state.blkIndent;
}
