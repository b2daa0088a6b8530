import type { Hit } from './pagefind.ts';

/** Where an article has a word, and how much that says. */
export interface Posting {
  readonly score: number;
  readonly positions: readonly number[];
  readonly hit: Hit;
}

/** An article's score counts for less than this. */
const MAX_SCORE = 1000;

/**
 * The articles that have a word under any of its keys. Those that have it as it was typed come first,
 * then those that have it with other clitics, then all others.
 *
 * @param proximityOf an article's: 2, 1 or 0
 */
export function postings(
  hitsOfKeys: readonly (readonly Hit[])[],
  proximityOf: (id: string) => number,
): Map<string, Posting> {
  const articles = new Map<string, Posting>();
  for (const hit of hitsOfKeys.flat()) {
    const other = articles.get(hit.id);
    const score = hit.score + proximityOf(hit.id) * MAX_SCORE;
    articles.set(hit.id, {
      score: Math.max(score, other?.score ?? 0),
      positions: [...(other?.positions ?? []), ...hit.words],
      hit,
    });
  }
  return articles;
}
