import type { StateBlock } from 'markdown-it';
import { listMarkerAt } from '../lists/list-markers.ts';

/** A few words with a colon behind them, or all in bold: what stands below them is named. */
const ANNOUNCING = /^(?![-–—])(?:.{0,60}[:：][*_]*|(\*\*|__)(?!\s)[^*_]{1,60}\1)$/u;

/** What ends a sentence. */
const SENTENCE_END = /[.؟?!…][»”"’)\]*_]*$/;

/** No program has broken a line that is shorter. */
const SHORTEST = 60;

const BULLET = /^[-+*][ \t]+\S/;

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
  const isFurtherOut = (state.sCount[line] ?? 0) < state.blkIndent;
  if ((!isQuotation && !isFurtherOut) || !ANNOUNCING.test(typedAt(state, line))) return false;
  const above = typedAt(state, line - 1);
  if (above.length >= SHORTEST && !SENTENCE_END.test(above)) return false;
  const next = state.skipEmptyLines(line + 1);
  if (next >= end) return false;
  const below = typedAt(state, next);
  return isQuotation
    ? below.startsWith('>')
    : BULLET.test(below) || listMarkerAt(state, next) !== undefined;
}

function typedAt({ src, bMarks, eMarks, tShift }: StateBlock, line: number): string {
  return src.slice((bMarks[line] ?? 0) + (tShift[line] ?? 0), eMarks[line]).trimEnd();
}
