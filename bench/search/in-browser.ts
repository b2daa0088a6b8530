/** What runs in the page: each function is sent there by itself, so it stands on nothing outside it. */

/** The results of a query, the best first, and what it took to have them. */
export interface Asked {
  readonly results: readonly string[];
  readonly milliseconds: number;
}

/** Stock Pagefind, as far as it is asked. */
interface Stock {
  init(): Promise<void>;
  search(query: string): Promise<{ results: { id: string; data(): Promise<unknown> }[] }>;
}

declare global {
  /** The engines that a page has opened. */
  interface Window {
    khabar?: import('../../src/search/query/search.ts').Search;
    stock?: Stock;
  }
}

export async function openKhabar(): Promise<void> {
  const client = '/client.js';
  const { openSearch }: typeof import('../../src/search/query/search.ts') = await import(client);
  window.khabar = await openSearch('/khabar/');
}

export async function openStock(): Promise<void> {
  const engine = '/pagefind/pagefind/pagefind.js';
  const stock: Stock = await import(engine);
  await stock.init();
  window.stock = stock;
}

/** @param shown results whose texts are fetched too */
export async function askKhabar({ q, shown }: { q: string; shown: number }): Promise<Asked> {
  const begun = performance.now();
  const answer = await window.khabar?.find({ text: q, filters: {}, sort: 'relevance' });
  const matches = answer?.matches ?? [];
  await Promise.all(matches.slice(0, shown).map((match) => match.fragment()));
  return { results: matches.map(({ id }) => id), milliseconds: performance.now() - begun };
}

/** @param shown results whose texts are fetched too */
export async function askStock({ q, shown }: { q: string; shown: number }): Promise<Asked> {
  const begun = performance.now();
  const answer = await window.stock?.search(q);
  const results = answer?.results ?? [];
  await Promise.all(results.slice(0, shown).map((result) => result.data()));
  return { results: results.map(({ id }) => id), milliseconds: performance.now() - begun };
}
