/**
 * The order of answers. BM25 over lexemes says most (Robertson and Zaragoza, "The Probabilistic Relevance
 * Framework", 2009): Pagefind counts it, a word of the headline for seven. `docs/search.md` tells where the
 * other weights come from.
 */
import type { Posting } from './postings.ts';

/** A term of a question, and the articles that have it. */
export interface RankedTerm {
  readonly articles: ReadonlyMap<string, Posting>;
  /** Whether an article is to have it, beside common words. */
  readonly informative: boolean;
  /** Whether it only asks: ليش, متى. */
  readonly asks?: boolean;
}

/** Share of a word's score that an article gains by having it as it was typed, of several words. */
const AS_TYPED = 0.2;
/** What two words side by side add to an article, of the rarer one's inverse document frequency. */
const PROXIMITY = 1;
/**
 * What they add if they stand as they were typed, as one name does, shared among all pairs of a question: of two words
 * as much as a headline adds with one of them. Half of it for forms of theirs.
 */
export const AS_ONE = 10;
/** Words that are farther apart are not near each other. */
const NEAR = 8;
/** Share of that for words in the other order. */
const REVERSED = 0.5;
/** Share of its score that an article would lose if it lacked all that the best ones have of a question. */
const LACKING = 0.05;

/** How much a word tells: its inverse document frequency. */
export function inverseDocumentFrequency(having: number, articles: number): number {
  const all = Math.max(articles, having);
  return having === 0 ? 0 : Math.log(1 + (all - having + 0.5) / (having + 0.5));
}

/**
 * The score of an article. Of one word alone, its form counts before all else.
 *
 * @param weights of the terms: their inverse document frequencies
 * @param coverage what it has of the question, as a share of what the best article has
 */
export function scoreOf(
  id: string,
  terms: readonly RankedTerm[],
  weights: readonly number[],
  coverage: number,
): number {
  const of = terms.map(({ articles }) => articles.get(id));
  const [only] = of;
  if (terms.length === 1 && only) return only.closeness * ABOVE_ALL + only.score;
  let score = 0;
  let before = -1;
  for (const [at, posting] of of.entries()) {
    if (!posting || terms[at]?.asks) continue;
    score += posting.score * (1 + (AS_TYPED * posting.closeness) / 2);
    if (!terms[at]?.informative) continue;
    const other = of[before];
    if (other) {
      const weight = Math.min(weights[at] ?? 0, weights[before] ?? 0);
      const near = nearness(other.positions, posting.positions, at - before);
      const isOne = near === 1 ? (4 + other.closeness + posting.closeness) / 8 : 0;
      score += weight * (PROXIMITY * near + (AS_ONE / (terms.length - 1)) * isOne);
    }
    before = at;
  }
  return score * (1 - LACKING + LACKING * coverage);
}

/** No article's score for one word is above it. */
const ABOVE_ALL = 1000;

/**
 * How near two words stand to each other at best: 1 is as near as they were typed.
 *
 * @param typed how far apart they were typed
 */
export function nearness(
  first: readonly number[],
  second: readonly number[],
  typed: number,
): number {
  let best = 0;
  let at = 0;
  for (const place of first) {
    while (at < second.length && (second[at] ?? 0) < place) at += 1;
    for (const [other, share] of [
      [second[at - 1], REVERSED],
      [second[at], 1],
    ] as const) {
      const distance = other === undefined ? Infinity : Math.abs(other - place);
      if (distance > NEAR) continue;
      best = Math.max(best, share / Math.max(1, distance - typed + 1));
    }
  }
  return best;
}
