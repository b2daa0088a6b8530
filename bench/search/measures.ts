/** How well a ranked list answers a query. */
export interface Quality {
  readonly recall: number;
  readonly precision: number;
  readonly f1: number;
  /** Relevant articles among the first ten results, of the ten (or fewer) that could be there. */
  readonly p10: number;
}

const PAGE = 10;

/** @param ranked distinct ids, the best first */
export function qualityOf(ranked: readonly string[], relevant: ReadonlySet<string>): Quality {
  const hits = ranked.filter((id) => relevant.has(id)).length;
  const first = ranked.slice(0, PAGE).filter((id) => relevant.has(id)).length;
  const recall = share(hits, relevant.size);
  const precision = share(hits, ranked.length);
  return {
    recall,
    precision,
    f1: share(2 * recall * precision, recall + precision),
    p10: share(first, Math.min(PAGE, relevant.size)),
  };
}

/** One by the rank of the first relevant article; 0 if none was found. */
export function reciprocalRank(ranked: readonly string[], relevant: ReadonlySet<string>): number {
  const rank = ranked.findIndex((id) => relevant.has(id)) + 1;
  return share(1, rank);
}

export function mean(values: readonly number[]): number {
  return share(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
}

/** The value below which a part of the others lie: .5 gives the median. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
