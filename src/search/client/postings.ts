import type { Hit } from './engine.ts';

/** Where an article has a word, and how much that says. */
export interface Posting {
  readonly score: number;
  readonly positions: readonly number[];
  readonly hit: Hit;
}

/** The articles that have a word under any of its keys. */
export function postings(hitsOfKeys: readonly (readonly Hit[])[]): Map<string, Posting> {
  const articles = new Map<string, Posting>();
  for (const hit of hitsOfKeys.flat()) {
    const other = articles.get(hit.id);
    articles.set(hit.id, {
      score: Math.max(hit.score, other?.score ?? 0),
      positions: [...(other?.positions ?? []), ...hit.words],
      hit,
    });
  }
  return articles;
}
