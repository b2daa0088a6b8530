import type { Direction } from '../bidi/direction.ts';
import { isolatedRuns, type TextRun } from '../bidi/isolated-runs.ts';
import { MOST_UNPARTED, shortRanges } from './number-ranges.ts';

/** A run of a sentence, in order. */
export interface SentenceRun extends TextRun {
  /** Whether no line may end within it. */
  readonly isUnparted: boolean;
}

/**
 * A sentence cut into runs, to be drawn: what is isolated, and short ranges of numbers. What is isolated is not cut, so
 * that a long name may be parted at the range that it has.
 */
export function sentenceRuns(text: string, direction: Direction): readonly SentenceRun[] {
  const ranges = shortRanges(text);
  let at = 0;
  return isolatedRuns(text, direction).flatMap((run): SentenceRun[] => {
    const start = at;
    at += run.text.length;
    const within = ranges.filter((range) => range.start >= start && range.end <= at);
    if (run.isolate) {
      return [{ ...run, isUnparted: within.length > 0 && run.text.length <= MOST_UNPARTED }];
    }
    const cuts = [start, ...within.flatMap((range) => [range.start, range.end]), at];
    return cuts
      .slice(0, -1)
      .map((cut, index) => ({
        text: text.slice(cut, cuts[index + 1]),
        isUnparted: index % 2 === 1,
      }))
      .filter(({ text }) => text !== '');
  });
}
