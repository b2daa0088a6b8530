import type { IsolatedSpan } from '../isolated-spans.ts';
import type { Filters } from './address.ts';
import type { Index } from './pagefind.ts';

/** An article that has a token; its text is fetched only when it is shown. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  /** Where the token stands, in pieces of the article between spaces. */
  readonly words: readonly number[];
  readonly data: () => Promise<Fragment>;
}

/** What the index keeps of an article: `search/index/fragments.ts` writes it. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  /** The piece with which each block begins, the block's id, and where in it no phrase goes on. */
  readonly blocks: readonly (readonly [start: number, id: string, ...further: number[]])[];
  readonly meta: Readonly<Record<string, string>>;
  /** What is isolated in the content, and the ids of blocks of the other direction than the article's. */
  readonly isolates?: readonly IsolatedSpan[];
  readonly foreign?: readonly string[];
}

export interface Engine {
  /** The articles that have a token, or all of them for null. */
  hits(token: string | null, filters: Filters): Promise<readonly Hit[]>;
  /** The number of each article, the newest being 0. */
  numbers(): Promise<ReadonlyMap<string, number>>;
}

/** The queries that are put to an index. A file of it that does not come is an error, and no empty answer. */
export function engineOf(index: Index): Engine {
  const hits = memoized(async (token: string | null, filters: Filters) => {
    const { results } = await index.search(token, { filters, sort: {} });
    return results;
  });
  const numbers = memoized(async () => {
    const { results } = await index.search(null, { filters: {}, sort: { number: 'asc' } });
    return new Map(results.map(({ id }, number) => [id, number]));
  });
  return { hits, numbers };
}

/** Typing asks for the same words again and again. A failure is not kept. */
function memoized<Arguments extends readonly unknown[], Value>(
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
