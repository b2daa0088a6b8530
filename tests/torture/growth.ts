/** What a step may cost, eight times as much text, by n log n; what goes by n² costs 64 times as much. */
const EIGHTFOLD = 24;

/** Below this a measurement says nothing, in milliseconds. */
const NOISE = 4;

/** Processor time of this process alone, in milliseconds: a busy machine does not change it much. */
function cost(step: () => void): number {
  const before = process.cpuUsage();
  step();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function least(step: () => void, times: number): number {
  return Math.min(...Array.from({ length: times }, () => cost(step)));
}

/**
 * Whether a step costs more than n log n on a piece of text that is repeated.
 *
 * @returns what it cost, if so
 */
export function growsTooFast(
  step: (text: string) => unknown,
  bait: (length: number) => string,
  lengths: readonly number[],
): string | undefined {
  for (const length of lengths) {
    const [short, long] = [bait(length / 8), bait(length)];
    const one = () =>
      Math.max(
        NOISE,
        least(() => step(short), 2),
      );
    const eight = (times: number) => least(() => step(long), times);
    if (eight(1) <= one() * EIGHTFOLD) continue;
    const [small, large] = [
      Math.max(
        NOISE,
        least(() => step(short), 4),
      ),
      eight(2),
    ];
    if (large > small * EIGHTFOLD)
      return `${length / 8} characters took ${Math.round(small)} ms, ${length} took ${Math.round(large)} ms`;
  }
  return undefined;
}
