import { type Direction, firstDirection } from './direction.ts';
import { brokenInLtr } from './in-ltr.ts';
import { brokenInRtl } from './in-rtl.ts';
import type { Range } from './range.ts';

/** A part of a text that stands apart from the direction around it: `<bdi>`. */
export interface Isolation extends Range {
  /** Where no letter says it: the direction that a number is given. */
  readonly dir?: 'ltr';
}

/** A run of text, in order; one that is isolated is drawn in `<bdi>`. */
export interface TextRun {
  readonly text: string;
  readonly isolated: boolean;
  readonly dir?: 'ltr' | undefined;
}

/** Text that is right as it is, seen at a glance: nearly every paragraph of a newspaper. */
const PLAIN = {
  rtl: /^[\u0600-\u06FF\s.,:!'"“”«»()…–—/-]*$/,
  ltr: /^[^\u0590-\u08FF\uD800-\uDFFF\uFB1D-\uFEFC]*$/,
};

/**
 * What must stand in `<bdi>` for a text to be seen in the order in which it is read. What is right by
 * itself is left alone.
 *
 * @param direction of the block that holds the text
 * @returns ranges in order, apart from each other; never between two letters that join
 * @see https://www.unicode.org/reports/tr9/
 */
export function isolations(text: string, direction: Direction): readonly Isolation[] {
  if (PLAIN[direction].test(text)) return [];
  const ranges = direction === 'rtl' ? brokenInRtl(text) : brokenInLtr(text);
  return ranges.map(({ start, end }) => {
    const hasLetter = firstDirection(text.slice(start, end)) !== undefined;
    return hasLetter ? { start, end } : { start, end, dir: 'ltr' };
  });
}

/** The text cut into runs, for a component to draw. */
export function isolatedRuns(text: string, direction: Direction): readonly TextRun[] {
  const runs: TextRun[] = [];
  let done = 0;
  for (const { start, end, dir } of isolations(text, direction)) {
    runs.push({ text: text.slice(done, start), isolated: false });
    runs.push({ text: text.slice(start, end), isolated: true, dir });
    done = end;
  }
  runs.push({ text: text.slice(done), isolated: false });
  return runs.filter((run) => run.text !== '');
}
