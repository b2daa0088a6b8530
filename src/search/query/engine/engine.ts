import type { Hit, Index } from './pagefind.ts';

export interface Engine {
  /** The articles that have a token, or all of them for null. */
  hits(token: string | null): Promise<readonly Hit[]>;
  /** The number of each article, the newest being 0. */
  numbers(): Promise<ReadonlyMap<string, number>>;
}

/** The queries that are put to an index. A file of it that does not come is an error, and no empty answer. */
export function engineOf(index: Index): Engine {
  const hits = memoized(async (token: string | null) => {
    const { results } = await index.search(token, { sort: {} });
    return results;
  });
  const numbers = memoized(async () => {
    const { results } = await index.search(null, { sort: { number: 'asc' } });
    return new Map(results.map(({ id }, number) => [id, number]));
  });
  return { hits, numbers };
}

/** Typing repeats the same words. A failure is not kept. */
export function memoized<Arguments extends readonly unknown[], Value>(
  fetch: (...args: Arguments) => Promise<Value>,
): (...args: Arguments) => Promise<Value> {
  const cache = new Map<string, Promise<Value>>();
  return (...args) => {
    const key = JSON.stringify(args);
    const value = cache.get(key) ?? fetch(...args);
    cache.set(key, value);
    value.catch(() => cache.delete(key));
    return value;
  };
}
