/** Terms of an article that tell it from others, each with its weight; the vector's length is 1. */
export interface TermVector {
  readonly terms: readonly string[];
  readonly weights: readonly number[];
}

/** The terms that are kept of an article: the rarest among the most frequent. */
const KEPT = 24;

/** Documents of an archive, and how many of them have a term. */
export interface DocumentFrequencies {
  readonly documents: number;
  of(term: string): number;
}

/**
 * Weighs terms by TF-IDF (Salton and Buckley, "Term-weighting approaches in automatic text retrieval",
 * 1988): the more often in the article and the rarer in the archive, the more. Without an archive all
 * terms are as rare.
 */
export function termVector(
  counts: ReadonlyMap<string, number>,
  archive: DocumentFrequencies,
): TermVector {
  const weighed = [...counts]
    .map(([term, count]) => ({ term, weight: (1 + Math.log(count)) * rarity(term, archive) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, KEPT);
  const length = Math.hypot(...weighed.map(({ weight }) => weight));
  return {
    terms: weighed.map(({ term }) => term),
    weights: weighed.map(({ weight }) => weight / length),
  };
}

function rarity(term: string, archive: DocumentFrequencies): number {
  return Math.log((archive.documents + 2) / (archive.of(term) + 1));
}

/** The cosine of two vectors: 1 for the same words, 0 for no word in common. */
export function cosine(a: TermVector, b: TermVector): number {
  let sum = 0;
  for (const [at, term] of a.terms.entries()) {
    const other = b.terms.indexOf(term);
    if (other >= 0) sum += (a.weights[at] ?? 0) * (b.weights[other] ?? 0);
  }
  return sum;
}
