import { mean, qualityOf, quantile, reciprocalRank } from './measures.ts';

/** A query and the articles that answer it. */
export interface Judged {
  readonly q: string;
  readonly relevant: ReadonlySet<string>;
  /** Articles that count neither way. */
  readonly ignored?: ReadonlySet<string>;
}

/** The articles that an engine found, the best first, and how long that took. */
export interface Results {
  readonly ids: readonly string[];
  readonly milliseconds: number;
}

/** What an index costs; null for an engine that keeps none. */
export interface Costs {
  readonly index_bytes: number | null;
  readonly first_search_bytes: number | null;
  readonly index_seconds: number | null;
}

/** An engine's figures. */
export interface Figures extends Costs {
  readonly queries: number;
  readonly recall: number;
  readonly precision: number;
  readonly f1: number;
  readonly p10: number;
  /** Queries that found nothing. */
  readonly zero: number;
  /** Mean reciprocal rank of the headlines; null if none were asked for. */
  readonly mrr: number | null;
  readonly ms_median: number;
  readonly ms_p95: number;
}

export type Report = Readonly<
  Record<'khabar' | 'pagefind' | 'light10' | 'classes_bm25' | 'light10_bm25', Figures>
>;

const NO_COSTS = { index_bytes: null, first_search_bytes: null, index_seconds: null };

/**
 * Each figure of quality is the mean of the queries' own.
 *
 * @param answers to the words, then to the headlines
 */
export function figuresOf(
  words: readonly Judged[],
  headlines: readonly Judged[],
  answers: readonly Results[],
  costs: Costs = NO_COSTS,
): Figures {
  const idsOf = (at: number) => answers[at]?.ids ?? [];
  const qualities = words.map(({ relevant, ignored }, at) =>
    qualityOf(
      idsOf(at).filter((id) => !ignored?.has(id)),
      relevant,
    ),
  );
  const ranks = headlines.map(({ relevant }, at) =>
    reciprocalRank(idsOf(words.length + at), relevant),
  );
  const milliseconds = answers.slice(0, words.length).map((answer) => answer.milliseconds);
  return {
    queries: words.length,
    recall: mean(qualities.map(({ recall }) => recall)),
    precision: mean(qualities.map(({ precision }) => precision)),
    f1: mean(qualities.map(({ f1 }) => f1)),
    p10: mean(qualities.map(({ p10 }) => p10)),
    zero: words.filter((_, at) => idsOf(at).length === 0).length,
    mrr: ranks.length > 0 ? mean(ranks) : null,
    ms_median: quantile(milliseconds, 0.5),
    ms_p95: quantile(milliseconds, 0.95),
    ...costs,
  };
}
