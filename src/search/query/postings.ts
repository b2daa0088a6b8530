import type { Hit } from './engine/pagefind.ts';

/** Where an article has a word, and how much that says. */
export interface Posting {
  /** By BM25, as Pagefind counts it. */
  readonly score: number;
  /** How close its form is to the one that was typed: 2 is that form, 1 has other clitics, 0 is any other. */
  readonly closeness: number;
  readonly positions: readonly number[];
  readonly hit: Hit;
  /** The names of its sections, authors and tags that have it. */
  readonly names?: readonly string[];
}

/**
 * The articles that have a word under any of its keys.
 *
 * @param closenessOf an article's form: 2, 1 or 0
 */
export function postings(
  hitsOfKeys: readonly (readonly Hit[])[],
  closenessOf: (id: string) => number,
): Map<string, Posting> {
  const articles = new Map<string, Posting>();
  for (const hit of hitsOfKeys.flat()) {
    const other = articles.get(hit.id);
    articles.set(hit.id, {
      score: Math.max(hit.score, other?.score ?? 0),
      closeness: closenessOf(hit.id),
      positions: other
        ? [...new Set([...other.positions, ...hit.words])].sort((a, b) => a - b)
        : hit.words,
      hit,
    });
  }
  return articles;
}
