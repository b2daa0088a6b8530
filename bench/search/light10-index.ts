import type { Document } from './corpus.ts';
import type { Results } from './figures.ts';
import { light10Terms } from './light10.ts';

/** Lucene's defaults for BM25. */
const K1 = 1.2;
const B = 0.75;

/** Asks light10 in memory, outside the browser: its times are no match for the others'. */
export function askLight10(
  documents: readonly Document[],
  queries: readonly string[],
): readonly Results[] {
  const find = light10Index(documents);
  return queries.map((q) => {
    const begun = performance.now();
    const ids = find(q);
    return { ids, milliseconds: performance.now() - begun };
  });
}

/** Finds the ids of the articles that have all terms of a query, by BM25. */
function light10Index(documents: readonly Document[]): (query: string) => readonly string[] {
  const texts = documents.map(({ title, body }) => light10Terms(`${title}\n${body}`));
  const average = texts.reduce((sum, { length }) => sum + length, 0) / texts.length;
  const postings = new Map<string, Map<number, number>>();
  for (const [number, terms] of texts.entries()) {
    for (const term of terms) {
      const counts = postings.get(term) ?? new Map<number, number>();
      counts.set(number, (counts.get(number) ?? 0) + 1);
      postings.set(term, counts);
    }
  }

  const weight = (number: number, counts: ReadonlyMap<number, number>) => {
    const count = counts.get(number) ?? 0;
    const rarity = Math.log(1 + (texts.length - counts.size + 0.5) / (counts.size + 0.5));
    const length = (texts[number]?.length ?? 0) / average;
    return (rarity * count) / (count + K1 * (1 - B + B * length));
  };

  return (query) => {
    const terms = [...new Set(light10Terms(query))];
    const lists = terms.map((term) => postings.get(term) ?? new Map<number, number>());
    const [first, ...others] = lists;
    const score = (number: number) => lists.reduce((sum, list) => sum + weight(number, list), 0);
    return [...(first?.keys() ?? [])]
      .filter((number) => others.every((list) => list.has(number)))
      .map((number) => ({ id: documents[number]?.id ?? '', score: score(number) }))
      .sort((a, b) => b.score - a.score)
      .map(({ id }) => id);
  };
}
