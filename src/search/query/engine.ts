import type { Apart } from '../apart.ts';
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
  /** What stands apart in the content, and which blocks do not run as the article does. */
  readonly apart?: readonly Apart[];
  readonly foreign?: readonly string[];
}

export interface Engine {
  /** The articles that have a token, or all of them for null. */
  having(token: string | null, filters: Filters): Promise<readonly Hit[]>;
  /** The number of each article, the newest being 0. */
  numbers(): Promise<ReadonlyMap<string, number>>;
}

/** What is asked of an index. A file of it that does not come is an error, and no empty answer. */
export function engineOf(index: Index): Engine {
  const having = remembered(async (token: string | null, filters: Filters) => {
    const { results } = await index.search(token, { filters, sort: {} });
    return results;
  });
  const numbers = remembered(async () => {
    const { results } = await index.search(null, { filters: {}, sort: { number: 'asc' } });
    return new Map(results.map(({ id }, number) => [id, number]));
  });
  return { having, numbers };
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
