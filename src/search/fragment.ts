import type { IsolatedSpan } from './isolated-spans.ts';

/** What the index keeps of an article: `search/index/articles/fragments.ts` writes it. */
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
