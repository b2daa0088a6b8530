import type { StateCore } from 'markdown-it';
import { isNumber } from '../lists/list-marker.ts';
import { markerIn } from '../lists/list-markers.ts';
import { type Item, joinItems } from './join-items.ts';
import { readQuotedToo } from './quoted-lines.ts';
import { OTHER_BLOCK, scanLines } from './typed-scan.ts';

/** A bullet of any kind, a space, and words. */
const ITEM = /^([ \t]*)([-*+–—•●▪])[ \t]+(?=\S)/;

/** Lines behind `>` end as those of this box do. */
const QUOTATION = 'اقتباس';

/** A line across the page, and a sign that stands on both sides of a line's words. */
const NO_ITEM = /^ {0,3}([-*+–—])(?:(?:[ \t]*\1){2,}|.*[ \t]\1)[ \t]*$/;

/**
 * Reads bullets of several signs as the one list that they were typed as: to Markdown each other sign begins a list
 * of its own. A sign between two of the first one, a question's `*` and its answer's `-`, stands in the item above
 * it, as do numbers between two bullets; any other goes on with the list. So do those of a list in an item.
 */
export function mixedBullets(state: StateCore): void {
  state.src = readQuotedToo(state.src.split('\n'), withOneSign).join('\n');
}

function withOneSign(typed: readonly string[], _first: number, depth: number): readonly string[] {
  const lines = [...typed];
  let around = depth > 0 ? QUOTATION : '';
  let isBehindBlank = false;
  /** The lists that are open, the innermost last. */
  const open: Item[][] = [];
  const close = (before: number, indent = 0) => {
    while ((open.at(-1)?.[0]?.indent ?? -1) >= indent) {
      const items = open.pop() ?? [];
      if (around !== '' && mayBeSource(items, depth > 0)) items.pop();
      joinItems(lines, items, before);
    }
  };
  for (const { index, line, isBlank, isCode, box, isAsTyped } of scanLines(typed, around)) {
    const isNoItem = isCode || NO_ITEM.test(line);
    const item = isNoItem ? undefined : itemAt(line, index, open.length > 0);
    const indent = columnOf(line, startOf(line));
    if (isNoItem || OTHER_BLOCK.test(line)) close(index);
    else if (!item && !isBlank && isBehindBlank) close(index, indent);
    around = box;
    if (item && !isAsTyped) {
      close(index, indent + 2);
      const isInside = indent > (open.at(-1)?.[0]?.indent ?? -2) + 1;
      if (isInside && item.sign !== '1') open.push([]);
      if (!isInside || item.sign !== '1') open.at(-1)?.push({ ...item, isApart: isBehindBlank });
    }
    isBehindBlank = isBlank;
  }
  close(lines.length);
  return lines;
}

/** The last line of a quotation or a poem names its source behind a dash, in signs of `>` behind a hyphen, too. */
function mayBeSource(items: readonly Item[], isQuoted: boolean): boolean {
  const sign = items.at(-1)?.sign ?? '';
  const isAlone = items.filter((item) => item.sign === sign).length === 1;
  return /[–—]/.test(sign) || (isQuoted && isAlone && sign === '-' && items.length > 1);
}

/** The item of a line. A number is one that may stand below a bullet. */
function itemAt(line: string, index: number, isBelowBullet: boolean): Item | undefined {
  const [whole, spaces = '', sign = ''] = ITEM.exec(line) ?? [];
  if (whole !== undefined) {
    const indent = columnOf(line, spaces.length);
    return { index, indent, sign, words: columnOf(line, whole.length), isApart: false };
  }
  const from = startOf(line);
  const marker = isBelowBullet ? markerIn(line, from, line.length) : undefined;
  if (!marker || !isNumber(marker)) return undefined;
  const words = columnOf(line, marker.end + 1);
  return { index, indent: columnOf(line, from), sign: '1', words, isApart: false };
}

/** Where the first sign of a line stands that is no space. */
function startOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** The column of a character: a tab reaches to the next of four. */
function columnOf(line: string, at: number): number {
  let column = 0;
  for (const character of line.slice(0, at)) column += character === '\t' ? 4 - (column % 4) : 1;
  return column;
}
