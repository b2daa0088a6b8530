import type { Hit, SearchOptions } from './pagefind.ts';

/** A hit as it can be sent: its text is asked for by its id. */
export type SentHit = Omit<Hit, 'data'>;

/** What is asked of the worker, each over a port of its own; the first thing is what the index is called, once it is open. */
export type Asked =
  | { readonly open: true }
  | { readonly token: string | null; readonly options: SearchOptions }
  | { readonly id: string };

/** What the worker answers. */
export type Answer<Value> = { readonly value: Value } | { readonly failure: string };
