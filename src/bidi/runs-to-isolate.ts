import type { Direction } from './direction.ts';
import { embeddingLevels } from './embedding-levels.ts';
import { LETTER_EMOJI } from './letter-emoji.ts';
import type { Range } from './range.ts';

/** What must be shown in one piece and in logical order: a name, a number, a phrase. */
export interface DirectionalRun extends Range {
  readonly direction: Direction;
  /** A number with the sign that follows it, which may stand on either side of it. */
  readonly amount?: Range;
}

/** Takes the place of an isolated run, as UAX #9 treats an isolate as a neutral: U+FFFC has no direction. */
const OBJECT = '\uFFFC';
const LETTER = new RegExp(String.raw`\p{L}|${LETTER_EMOJI}`, 'u');
const SIGN = /[+\-−–±~≈]/u;
/** Where a number ends that has no sign after it, or a calculation. */
const BARE_END = /[\p{N})\]}]/u;
/** More rounds than any text needs; after them everything is isolated, which is always right. */
const MAX_ROUNDS = 8;

/**
 * Which runs of a text must be isolated, as few as there are: those that the
 * bidirectional algorithm reorders, and those that only punctuation separates from the next, because «CNN»، «BBC» would be one run.
 *
 * @param runs in order, not overlapping
 */
export function runsToIsolate(
  text: string,
  direction: Direction,
  runs: readonly DirectionalRun[],
): readonly DirectionalRun[] {
  const isolated = new Set<DirectionalRun>();
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const levels = embeddingLevels(masked(text, runs, isolated), direction);
    const left = runs.filter((run) => !isolated.has(run));
    let reordered: readonly DirectionalRun[] = left.filter((run) => isReordered(text, run, levels));
    if (reordered.length === 0) reordered = fewestOf(text, joinedPairs(left, direction, levels));
    if (reordered.length === 0) reordered = displacedSigns(text, runs, isolated, levels);
    if (reordered.length === 0) return runs.filter((run) => isolated.has(run));
    for (const run of reordered) isolated.add(run);
  }
  return runs.filter((run) => run.direction !== direction);
}

function masked(
  text: string,
  runs: readonly DirectionalRun[],
  isolated: ReadonlySet<DirectionalRun>,
): string {
  const pieces: string[] = [];
  let done = 0;
  for (const run of runs) {
    if (!isolated.has(run)) continue;
    const { start, end } = run.amount ?? run;
    pieces.push(text.slice(done, start), OBJECT.repeat(end - start));
    done = end;
  }
  return pieces.join('') + text.slice(done);
}

/** Whether the levels in the line show a run in another order than it has by itself. */
function isReordered(
  text: string,
  { start, end, direction }: DirectionalRun,
  levels: Uint8Array,
): boolean {
  if (direction === 'ltr') return levels.subarray(start, end).some((level) => level % 2 === 1);
  const alone = embeddingLevels(text.slice(start, end), 'rtl');
  return alone.some((level, at) => level !== levels[start + at]);
}

/** Runs of the other direction, each with the next, where nothing between the two has the text's own direction. */
function joinedPairs(
  runs: readonly DirectionalRun[],
  direction: Direction,
  levels: Uint8Array,
): (readonly [run: DirectionalRun, next: DirectionalRun])[] {
  const base = direction === 'rtl' ? 1 : 0;
  return runs.flatMap((run, index) => {
    const next = runs[index + 1];
    if (run.direction === direction || !next) return [];
    return levels.subarray(run.end, next.start).includes(base) ? [] : [[run, next] as const];
  });
}

/**
 * Where a name is isolated, the numbers after it are often right again: «John Smith (1911-2006)»; where a number with
 * its sign is, the name before it: «CNN: -5». Of the numbers of a row every other one is enough: 1-2-3.
 */
function fewestOf(
  text: string,
  pairs: readonly (readonly [run: DirectionalRun, next: DirectionalRun])[],
): readonly DirectionalRun[] {
  const isName = ({ start, end }: DirectionalRun) => LETTER.test(text.slice(start, end));
  const names = pairs.filter(([run]) => isName(run));
  if (names.length > 0) {
    return names.map(([name, next]) =>
      SIGN.test(text.charAt(next.start)) && !isName(next) ? next : name,
    );
  }
  const chosen = new Set<DirectionalRun>();
  for (const [run, next] of pairs.toReversed()) if (!chosen.has(next)) chosen.add(run);
  return [...chosen];
}

/** Amounts whose sign stands to the left, where another's stands to the right: `-5%` beside `10%`. */
function displacedSigns(
  text: string,
  runs: readonly DirectionalRun[],
  isolated: ReadonlySet<DirectionalRun>,
  levels: Uint8Array,
): DirectionalRun[] {
  const signed = runs.filter(({ amount }) => amount && !BARE_END.test(text.charAt(amount.end - 1)));
  const toTheLeft = signed.filter(
    (run) => !isolated.has(run) && levels[(run.amount ?? run).end - 1] === 1,
  );
  return toTheLeft.length < signed.length ? toTheLeft : [];
}
