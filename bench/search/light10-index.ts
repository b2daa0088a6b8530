import { bm25, timed } from './bm25.ts';
import type { Document } from './corpus.ts';
import type { Results } from './figures.ts';
import { light10Terms } from './light10.ts';

/** Asks light10 for the articles that have all terms of a query, ranked by BM25. */
export function askLight10(
  documents: readonly Document[],
  queries: readonly string[],
): readonly Results[] {
  return timed(queries, bm25(documents, { terms: light10Terms, every: true }));
}
