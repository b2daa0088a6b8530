/** The part of Pagefind's JavaScript API that we stand on: https://pagefind.app/docs/api/ */
interface Pagefind {
  createInstance(options: { noWorker: boolean; language: string }): {
    search(query: string | null, options: { filters: Filters }): Promise<{ results: Hit[] }>;
  };
}

/** Values that a result must have, by the name of the filter. */
export type Filters = Readonly<Record<string, string>>;

/** An article that matches; its text is fetched only when it is shown. */
export interface Hit {
  readonly id: string;
  data(): Promise<Found>;
}

/** What the index keeps of an article. */
export interface Found {
  readonly url: string;
  readonly content: string;
  /** The matching words, counted from the beginning of `content`. */
  readonly locations: readonly number[];
  readonly meta: Readonly<Record<string, string>>;
}

export interface Engine {
  /** @param query what was typed; null finds everything that passes the filters */
  search(query: string | null, filters: Filters): Promise<readonly Hit[]>;
}

/**
 * Fetches Pagefind from the site. It runs without its worker, which would cost another 12 KB.
 *
 * @param base the site's base path, with a slash at its end
 */
export async function loadEngine(base: string): Promise<Engine> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
  const instance = pagefind.createInstance({ noWorker: true, language: 'ar' });
  return {
    async search(query, filters) {
      const { results } = await instance.search(query, { filters });
      return results;
    },
  };
}
