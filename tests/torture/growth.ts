import { workOf } from '../setup/work.ts';

/** What a step may do, eight times as much text, by n log n and somewhat more; what goes by n² does 64 times as much. */
const EIGHTFOLD_WORK = 12;

/** The same of processor time, which is never the same twice. */
const EIGHTFOLD_TIME = 24;

/** Below this a measurement says nothing, in milliseconds. */
const NOISE = 4;

/** Baits that are looked at closely, of all: those whose cost grows most, and those that cost most. */
const [GROWING, DEAREST] = [3, 2];

/** What all baits meet, how it grows, and what those that are looked at closely meet. */
const [SHORT, FIRST] = [1280, 10_240];
const LENGTHS = [102_400, 1_048_576] as const;

/** V8 copies nothing of a string for its slices, nor a map of what it gives. */
const UNCOPIED = ['slice', 'get'];

type Step = (text: string) => unknown;

/** A piece of text that is repeated, and what stands behind all of it. */
export interface Bait {
  readonly unit: string;
  readonly end?: string;
}

function textOf({ unit, end = '' }: Bait, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)) + end;
}

/** Processor time of this thread alone, in milliseconds: neither other processes nor V8's own threads are in it. */
function cost(act: () => unknown, times = 1): number {
  const costs = Array.from({ length: times }, () => {
    const before = process.threadCpuUsage();
    act();
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.max(NOISE, Math.min(...costs));
}

/**
 * Repeated pieces of text on which a step costs more than n log n. Of all of them its work is counted, on 1 KB and on
 * 10 KB. What is not counted, such as regular expressions, takes time: those whose time grew or was most meet 100 KB, and
 * the worst of them a megabyte.
 *
 * @param lengths other than these, of a step that refuses what is longer
 * @returns each with what it cost
 */
export function growingTooFast(
  step: Step,
  baits: readonly Bait[],
  lengths: readonly number[] = LENGTHS,
): readonly string[] {
  const measured = baits.map((bait) => {
    const [short, first] = [measure(step, textOf(bait, SHORT)), measure(step, textOf(bait, FIRST))];
    return { bait, short, first, growth: first.time / short.time };
  });
  const working = measured.filter(({ short, first }) => first.work > short.work * EIGHTFOLD_WORK);
  const growing = measured.toSorted((a, b) => b.growth - a.growth).slice(0, GROWING);
  const dearest = measured.toSorted((a, b) => b.first.time - a.first.time).slice(0, DEAREST);
  return [
    ...working.map(({ bait, short, first }) => {
      return `${JSON.stringify(bait)}: ${short.work} for ${SHORT}, ${first.work} for ${FIRST}`;
    }),
    ...[...new Set([...growing, ...dearest])].flatMap(({ bait }, at) =>
      lengths.slice(0, at === 0 ? undefined : 1).flatMap((length) => {
        const found = tooDear(step, (each) => textOf(bait, each), length);
        return found ? `${JSON.stringify(bait)}: ${found}` : [];
      }),
    ),
  ];
}

function measure(step: Step, text: string): { readonly work: number; readonly time: number } {
  let work = 0;
  const time = cost(() => {
    work = workOf(() => step(text), UNCOPIED);
  });
  return { work, time };
}

/**
 * The time that a step takes for an eighth of a text and for all of it, if that is more than n log n. What is so for an
 * eighth already is not tried with all of it, which may take hours.
 */
export function tooDear(
  step: Step,
  text: (length: number) => string,
  length: number,
): string | undefined {
  return grows(step, text, length / 8) ?? grows(step, text, length);
}

/** How often two lengths are compared once more that seem to grow too fast: most of these have to say so, too. */
const DOUBTS = 5;

/**
 * What two lengths cost, one right behind the other: what a busy machine adds to one, as it takes its caches away, it
 * adds to both.
 */
function grows(step: Step, text: (length: number) => string, length: number): string | undefined {
  const [short, long] = [text(length / 8), text(length)];
  const compare = () => ({ least: cost(() => step(short), 2), most: cost(() => step(long)) });
  const isWell = ({ least, most }: ReturnType<typeof compare>) => most <= least * EIGHTFOLD_TIME;
  if (isWell(compare())) return undefined;
  const again = Array.from({ length: DOUBTS }, compare);
  if (again.filter(isWell).length > DOUBTS / 2) return undefined;
  const [middle] = again.toSorted((a, b) => a.most - b.most).slice(DOUBTS / 2);
  const [least, most] = [Math.round(middle?.least ?? 0), Math.round(middle?.most ?? 0)];
  return `${least} ms for ${length / 8}, ${most} ms for ${length}`;
}
