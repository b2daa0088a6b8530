import { unitsApart } from './apart.ts';
import { type Direction, firstDirection } from './direction.ts';
import { unitsInLtr } from './in-ltr.ts';
import { unitsInRtl } from './in-rtl.ts';
import { levelsOf } from './levels.ts';
import { isPlain } from './plain.ts';
import type { Range } from './range.ts';

/** How a part of a text stands apart from the direction around it. */
export interface Isolating {
  /** `bdo` where not even isolation keeps the order: a telephone in Arabic digits. */
  readonly tag: 'bdi' | 'bdo';
  /** Where no letter says it: the direction that a number is given. */
  readonly dir?: 'ltr';
}

/** A part of a text that stands apart. */
export interface Isolation extends Range, Isolating {}

/** A run of text, in order. */
export interface TextRun {
  readonly text: string;
  readonly isolating?: Isolating;
}

/** What an editor has arranged by characters: isolates and embeddings, with what they hold. */
const ARRANGED =
  /[\u2066-\u2068][^\u2069\n]*\u2069?|[\u202A\u202B\u202D\u202E][^\u202C\n]*\u202C?/gu;

/**
 * What must stand apart for a text to be seen in the order in which it is read. What is right by
 * itself is left alone.
 *
 * @param direction of the block that holds the text
 * @returns ranges in order, apart from each other; never between two letters that join
 * @see https://www.unicode.org/reports/tr9/
 */
export function isolations(text: string, direction: Direction): readonly Isolation[] {
  if (isPlain(text, direction)) return [];
  const own = text.replace(ARRANGED, (arranged) => '\uFFFC'.repeat(arranged.length));
  const units = direction === 'rtl' ? unitsInRtl(own) : unitsInLtr(own);
  return unitsApart(own, direction, units).map(({ amount, ...unit }) => {
    const { start, end } = amount ?? unit;
    return { start, end, ...isolating(text.slice(start, end)) };
  });
}

function isolating(text: string): Isolating {
  if (firstDirection(text) !== undefined) return { tag: 'bdi' };
  const keepsOrder = levelsOf(text, 'ltr').every((level) => level % 2 === 0);
  return { tag: keepsOrder ? 'bdi' : 'bdo', dir: 'ltr' };
}

/** The text cut into runs, for a component to draw. */
export function isolatedRuns(text: string, direction: Direction): readonly TextRun[] {
  const runs: TextRun[] = [];
  let done = 0;
  for (const { start, end, ...isolating } of isolations(text, direction)) {
    runs.push({ text: text.slice(done, start) }, { text: text.slice(start, end), isolating });
    done = end;
  }
  runs.push({ text: text.slice(done) });
  return runs.filter((run) => run.text !== '');
}
