import type { StateBlock } from 'markdown-it';
import { isFirst, isOfOneKind, type ListMarker } from '../lists/list-marker.ts';
import { markerIn } from '../lists/list-markers.ts';
import { columnAt, signsAround, typedAt } from '../source-lines.ts';
import { SENTENCE_END, SHORTEST } from './line-widths.ts';

/** A few words with a colon behind them, or all in bold: what stands below them is named. */
const ANNOUNCING = /^(?![-–—])(?:.{0,60}[:：][*_]*|(\*\*|__)(?!\s)[^*_]{1,60}\1)$/u;

const BULLET = /^([-+*])[ \t]+\S/;

/** How far a list is looked through for the item that goes on behind what was announced. */
const FARTHEST = 100;

/**
 * Ends an item or a quotation at a line right below it that announces the next one, «والحلول:»: to Markdown it goes
 * on with the words above it. Begins no block by itself.
 */
export function announcingLine(
  state: StateBlock,
  line: number,
  end: number,
  silent: boolean,
): boolean {
  if (!silent) return false;
  const isQuotation = state.parentType === 'blockquote';
  const column = columnAt(state, line);
  if ((!isQuotation && column >= state.blkIndent) || !ANNOUNCING.test(typedAt(state, line)))
    return false;
  const above = typedAt(state, line - 1);
  if (above.length >= SHORTEST && !SENTENCE_END.test(above)) return false;
  const next = state.skipEmptyLines(line + 1);
  if (next >= end) return false;
  if (isQuotation) return typedAt(state, next).startsWith('>');
  // What stands further in is announced within the item.
  const sign = columnAt(state, next) > column + 1 ? undefined : signIn(typedAt(state, next));
  return sign !== undefined && !goesOn(state, line, next, end, sign);
}

/** Whether the list above goes on below what is announced, which then stands in its item. */
function goesOn(
  state: StateBlock,
  line: number,
  next: number,
  end: number,
  sign: string | ListMarker,
): boolean {
  let item = line - 1;
  while (item >= 0 && signIn(wholeAt(state, item)) === undefined && !state.isEmpty(item)) item -= 1;
  const own = signIn(wholeAt(state, item));
  if (own === undefined) return false;
  if (isAlike(own, sign))
    return typeof sign !== 'string' && sign.places.length > 0 && !isFirst(sign);
  for (let below = next + 1; below < Math.min(end, next + FARTHEST); below += 1) {
    const other = signIn(typedAt(state, below));
    if (other !== undefined && isAlike(own, other)) return true;
    if (other === undefined && state.isEmpty(below - 1) && !state.isEmpty(below)) return false;
  }
  return false;
}

/** The sign of an item with which words begin: a bullet of Markdown, or any other. */
function signIn(words: string): string | ListMarker | undefined {
  return BULLET.exec(words)?.[1] ?? markerIn(words, 0, words.length);
}

function isAlike(one: string | ListMarker, other: string | ListMarker): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  return isOfOneKind(one, other);
}

/** A line with its sign: of an item that is being read the text begins behind it. */
function wholeAt(state: StateBlock, line: number): string {
  const { src, bMarks, eMarks } = state;
  const whole = signsAround(state, line) + src.slice(bMarks[line], eMarks[line]);
  return whole.replace(/^(?: *>)* */, '');
}
