import type { Life } from './state.ts';

/** What an article claims among the others: addresses that it had, and its place in a running story. */
export interface Claims {
  readonly slug: string;
  /** Its file, as problems name it. */
  readonly file: string;
  readonly life: Life;
  readonly redirects: readonly { readonly path: string; readonly line: number }[];
  readonly series?: { readonly name: string; readonly line: number } | undefined;
}
