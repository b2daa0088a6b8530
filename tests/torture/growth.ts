/** What a step may cost, eight times as much text, by n log n; what goes by n² costs 64 times as much. */
const EIGHTFOLD = 24;

/** Below this a measurement says nothing, in milliseconds. */
const NOISE = 4;

/** Baits that are looked at closely, of all: those whose cost grows most, and those that cost most. */
const [GROWING, DEAREST] = [5, 3];

/** What all baits meet, how it grows, and what those that are looked at closely meet. */
const [SHORT, FIRST] = [1280, 10_240];
const LENGTHS = [102_400, 1_048_576] as const;

type Step = (text: string) => unknown;

/** A piece of text that is repeated, and what stands behind all of it. */
export interface Bait {
  readonly unit: string;
  readonly end?: string;
}

function textOf({ unit, end = '' }: Bait, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)) + end;
}

/** Processor time of this process alone, in milliseconds: a busy machine does not change it much. */
function cost(step: Step, text: string, times = 1): number {
  const costs = Array.from({ length: times }, () => {
    const before = process.cpuUsage();
    step(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.max(NOISE, Math.min(...costs));
}

/**
 * Repeated pieces of text on which a step costs more than n log n. All meet 10 KB; those whose cost grew or was
 * most 100 KB, and the worst of them a megabyte.
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
    const short = cost(step, textOf(bait, SHORT));
    const first = cost(step, textOf(bait, FIRST));
    return { bait, first, growth: first / short };
  });
  const growing = measured.toSorted((a, b) => b.growth - a.growth).slice(0, GROWING);
  const dearest = measured.toSorted((a, b) => b.first - a.first).slice(0, DEAREST);
  return [...new Set([...growing, ...dearest])].flatMap(({ bait }, at) =>
    lengths.slice(0, at === 0 ? undefined : 1).flatMap((length) => {
      const found = tooDear(step, (each) => textOf(bait, each), length);
      return found ? `${JSON.stringify(bait)}: ${found}` : [];
    }),
  );
}

/** What a step costs on an eighth of a text and on all of it, if that is more than n log n. */
export function tooDear(
  step: Step,
  text: (length: number) => string,
  length: number,
): string | undefined {
  const [short, long] = [text(length / 8), text(length)];
  const small = cost(step, short, 2);
  if (cost(step, long) <= small * EIGHTFOLD) return undefined;
  const [least, most] = [cost(step, short, 4), cost(step, long, 2)];
  if (most <= least * EIGHTFOLD) return undefined;
  return `${Math.round(least)} ms for ${length / 8}, ${Math.round(most)} ms for ${length}`;
}
