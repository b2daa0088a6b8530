import type { Filters } from './address.ts';

/** The part of Pagefind's JavaScript API that we stand on: https://pagefind.app/docs/api/ */
interface Pagefind {
  createInstance(options: { noWorker: boolean; language: string }): {
    search(
      query: string | null,
      options: { filters: Filters; sort: Readonly<Record<string, 'asc'>> },
    ): Promise<{ results: Hit[] }>;
  };
}

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
  /** The piece with which each block begins, and the block's id. */
  readonly blocks: readonly (readonly [start: number, id: string])[];
  readonly meta: Readonly<Record<string, string>>;
}

export interface Engine {
  /** The articles that have a token, or all of them for null. */
  having(token: string | null, filters: Filters): Promise<readonly Hit[]>;
  /** The number of each article, the newest being 0. */
  numbers(): Promise<ReadonlyMap<string, number>>;
}

/**
 * Fetches Pagefind from the site. It runs without its worker, which would cost another 12 KB.
 *
 * @param base where the index is, with a slash at its end
 */
export async function loadEngine(base: string): Promise<Engine> {
  const pagefind = await importPagefind(base);
  const instance = pagefind.createInstance({ noWorker: true, language: 'unknown' });
  const having = remembered(async (token: string | null, filters: Filters) => {
    const { results } = await instance.search(token, { filters, sort: {} });
    return results;
  });
  const numbers = remembered(async () => {
    const { results } = await instance.search(null, { filters: {}, sort: { number: 'asc' } });
    return new Map(results.map(({ id }, number) => [id, number]));
  });
  return { having, numbers };
}

let failures = 0;

/** A browser may remember that it could not fetch a module: the next attempt has another address. */
async function importPagefind(base: string): Promise<Pagefind> {
  const again = failures === 0 ? '' : `?again=${failures}`;
  try {
    return await import(/* @vite-ignore */ `${base}pagefind.js${again}`);
  } catch (error) {
    failures += 1;
    throw error;
  }
}

/** Typing asks for the same words again and again. A failure is not remembered. */
function remembered<Arguments extends readonly unknown[], Answer>(
  ask: (...args: Arguments) => Promise<Answer>,
): (...args: Arguments) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>();
  return (...args) => {
    const question = JSON.stringify(args);
    const answer = answers.get(question) ?? ask(...args);
    answers.set(question, answer);
    answer.catch(() => answers.delete(question));
    return answer;
  };
}
