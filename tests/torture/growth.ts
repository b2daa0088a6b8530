/** What a step may cost, eight times as much text, by n log n; what goes by n² costs 64 times as much. */
const EIGHTFOLD = 24;

/** Below this a measurement says nothing, in milliseconds. */
const NOISE = 4;

/** Baits that are looked at closely, of all: those that cost most. */
const SUSPECTS = 8;

/** Of these as many meet a megabyte. */
const WORST = 2;

type Step = (text: string) => unknown;

/** A piece of text, repeated until it is as long. */
function bait(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length));
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
 * Repeated pieces of text on which a step costs more than n log n. All meet 10 KB; those that cost most 100 KB,
 * and the worst of them a megabyte.
 *
 * @returns each with what it cost
 */
export function growingTooFast(step: Step, units: readonly string[]): readonly string[] {
  const suspects = units
    .map((unit) => ({ unit, first: cost(step, bait(unit, 10_240)) }))
    .toSorted((a, b) => b.first - a.first)
    .slice(0, SUSPECTS);
  return suspects.flatMap(({ unit }, at) =>
    [102_400, ...(at < WORST ? [1_048_576] : [])].flatMap((length) => {
      const found = tooDear(step, (each) => bait(unit, each), length);
      return found ? `${JSON.stringify(unit)}: ${found}` : [];
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
