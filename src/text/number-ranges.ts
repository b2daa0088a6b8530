import type { Range } from '../bidi/range.ts';

const NUMBER = String.raw`\p{Nd}(?:[.,:/٫٬]?\p{Nd})*[%٪°]?`;
const RANGE = new RegExp(
  String.raw`(?<![\p{Nd}\p{Script=Latin}/_#=.-]|\p{Nd}[,:٫٬])${NUMBER}(?:[-‐–—]${NUMBER})+`,
  'gu',
);
/** What stands before a range that begins a line, in two characters. */
const BEGINS_LINE = /^\(?$|\n\(?$/;

/** Letters that have room in the narrowest line in the largest type: `14:30-15:00`. */
export const MOST_UNPARTED = 12;

/**
 * Numbers joined by hyphens or dashes, behind which a line may end in every browser: «1-3», «2020–2021». Those that are
 * long may be parted, or they would widen a page.
 *
 * @param box what the text stands in: in a line, what comes first has room; a cell is as narrow as its text lets it be
 */
export function shortRanges(text: string, box: 'line' | 'cell' = 'line'): readonly Range[] {
  return Array.from(text.matchAll(RANGE), ({ 0: range, index }) => ({
    start: index,
    end: index + range.length,
  })).filter(({ start, end }) => {
    const mayBeParted =
      box === 'cell' || !BEGINS_LINE.test(text.slice(Math.max(0, start - 2), start));
    return mayBeParted && end - start <= MOST_UNPARTED;
  });
}

/** The class of what holds such a range. */
export const UNPARTED = 'unparted';
