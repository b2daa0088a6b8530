import type { Document } from './corpus.ts';
import type { Results } from './figures.ts';

/** Lucene's defaults for BM25. */
const K1 = 1.2;
const B = 0.75;

/** How often a term of a headline counts, as in the usual baseline of title and body. */
const IN_TITLE = 5;

/** Makes terms of a text: of the title and the body of an article, and of a query. */
export type Terms = (text: string) => readonly string[];

/** What tells one ranking over terms from another. */
interface Ranking {
  readonly terms: Terms;
  readonly ofQuery?: Terms;
  /** Whether an article is to have every term, or any. */
  readonly every: boolean;
  readonly inTitle?: number;
}

/** Asks BM25 over any article that has a term, in memory: what ranking has to beat. */
export function askBm25(
  documents: readonly Document[],
  queries: readonly string[],
  terms: Terms,
  ofQuery: Terms = terms,
): readonly Results[] {
  return timed(queries, bm25(documents, { terms, ofQuery, every: false, inTitle: IN_TITLE }));
}

/** Puts queries to an index in memory, outside the browser: its times are no match for the others'. */
export function timed(
  queries: readonly string[],
  find: (query: string) => readonly string[],
): readonly Results[] {
  return queries.map((q) => {
    const begun = performance.now();
    const ids = find(q);
    return { ids, milliseconds: performance.now() - begun };
  });
}

/** Finds the ids of the articles that have the terms of a query, by BM25. */
export function bm25(
  documents: readonly Document[],
  { terms, ofQuery = terms, every, inTitle = 1 }: Ranking,
): (query: string) => readonly string[] {
  const postings = new Map<string, Map<number, number>>();
  const lengths = documents.map(({ title, body }, number) => {
    const fields = [
      [terms(title), inTitle],
      [terms(body), 1],
    ] as const;
    for (const [of, weight] of fields) {
      for (const term of of) {
        const counts = postings.get(term) ?? new Map<number, number>();
        counts.set(number, (counts.get(number) ?? 0) + weight);
        postings.set(term, counts);
      }
    }
    return fields.reduce((sum, [of]) => sum + of.length, 0);
  });
  const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const weight = (number: number, counts: ReadonlyMap<number, number>) => {
    const count = counts.get(number) ?? 0;
    const rarity = Math.log(1 + (lengths.length - counts.size + 0.5) / (counts.size + 0.5));
    const length = (lengths[number] ?? 0) / average;
    return (rarity * count) / (count + K1 * (1 - B + B * length));
  };
  return (query) => {
    const lists = [...new Set(ofQuery(query))].map((term) => postings.get(term) ?? new Map());
    const scores = new Map<number, number>();
    for (const list of lists) {
      for (const number of list.keys())
        scores.set(number, (scores.get(number) ?? 0) + weight(number, list));
    }
    return [...scores]
      .filter(([number]) => !every || lists.every((list) => list.has(number)))
      .sort(([a, one], [b, other]) => other - one || a - b)
      .map(([number]) => documents[number]?.id ?? '');
  };
}
