import { type Direction, firstDirection } from './direction.ts';
import { embeddingLevels } from './embedding-levels.ts';
import { needsNoIsolation } from './needs-isolation.ts';
import type { Range } from './range.ts';
import { runsInLtr } from './runs-in-ltr.ts';
import { runsInRtl } from './runs-in-rtl.ts';
import { runsToIsolate } from './runs-to-isolate.ts';

/** The HTML element that isolates a range of text from the direction around it. */
export interface IsolateElement {
  /** `bdo` where not even isolation keeps the order: a telephone in Arabic digits. */
  readonly tag: 'bdi' | 'bdo';
  /** Where no letter says it: the direction that a number is given. */
  readonly dir?: 'ltr';
}

/** A range of a text that must be isolated, and by which element. */
export interface Isolation extends Range, IsolateElement {}

/** A run of text, in order. */
export interface TextRun {
  readonly text: string;
  readonly isolate?: IsolateElement;
}

/** Explicit isolates, embeddings and overrides that an editor typed as characters, with what they hold. */
const EXPLICIT =
  /[\u2066-\u2068][^\u2069\n]*\u2069?|[\u202A\u202B\u202D\u202E][^\u202C\n]*\u202C?/gu;

/**
 * Right-to-left text whose only characters of the other direction are digits of numbers that stand alone between
 * its words, as half of the others have them: «في 25 مايو 2018», «بنسبة 2.5 في المئة», «و12 آخرين». Told at
 * once, for a newspaper has many.
 */
const LONE_NUMBERS =
  /^(?:[\u0600-\u065F\u066A-\u06EF\u06FA-\u06FF\s.,:!'"“”«»()…–—/-]|(?<=[ء-ي]\s|^|(?<![\p{L}\p{M}\p{N}])[وفبلك])\d+(?:[.,]\d+)?(?=\s[ء-ي]|[.،]?\s?$|[.،]\s[ء-ي]))*$/u;

/**
 * What must be isolated for a text to be shown in the order in which it is read. What the algorithm
 * orders rightly by itself is left alone.
 *
 * @param direction of the block that holds the text
 * @returns ranges in order, not overlapping; never between two letters that join
 * @see https://www.unicode.org/reports/tr9/
 */
export function isolations(text: string, direction: Direction): readonly Isolation[] {
  if (needsNoIsolation(text, direction)) return [];
  if (direction === 'rtl' && LONE_NUMBERS.test(text)) return [];
  const own = text.replace(EXPLICIT, (explicit) => '\uFFFC'.repeat(explicit.length));
  const runs = direction === 'rtl' ? runsInRtl(own) : runsInLtr(own);
  return runsToIsolate(own, direction, runs).map(({ amount, ...run }) => {
    const { start, end } = amount ?? run;
    return { start, end, ...isolateElement(text.slice(start, end)) };
  });
}

function isolateElement(text: string): IsolateElement {
  if (firstDirection(text) !== undefined) return { tag: 'bdi' };
  const keepsOrder = embeddingLevels(text, 'ltr').every((level) => level % 2 === 0);
  return { tag: keepsOrder ? 'bdi' : 'bdo', dir: 'ltr' };
}

/** The text cut into runs, for a component to draw. */
export function isolatedRuns(text: string, direction: Direction): readonly TextRun[] {
  const runs: TextRun[] = [];
  let done = 0;
  for (const { start, end, ...isolate } of isolations(text, direction)) {
    runs.push({ text: text.slice(done, start) }, { text: text.slice(start, end), isolate });
    done = end;
  }
  runs.push({ text: text.slice(done) });
  return runs.filter((run) => run.text !== '');
}
