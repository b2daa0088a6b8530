import type { Life } from './state.ts';
import type { Translated } from './translations.ts';

/**
 * What an article claims among the others: addresses that it had, its place in a running story, and to
 * be the translation of another.
 */
export interface Claims extends Translated {
  /** Its file, as problems name it. */
  readonly file: string;
  readonly life: Life;
  readonly redirects: readonly { readonly path: string; readonly line: number }[];
  /** The line that names its original. */
  readonly translationLine: () => number;
  readonly series?: { readonly name: string; readonly line: number } | undefined;
}
