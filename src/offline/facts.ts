import type { Numerals } from '../strings/numerals.ts';
import type { Strings } from '../strings/words/ar.ts';

/** What a build tells its service worker. */
export interface OfflineFacts {
  /** The path below which the site lies, with a slash at its end. */
  readonly base: string;
  /** The folder of the forms of articles' words, in each edition: `/pagefind/articles/`. */
  readonly tables: string;
  /** What each reader has who was here once: pages, and files that have their content's hash in their names. */
  readonly shell: {
    readonly pages: readonly { readonly url: string; readonly revision: string }[];
    readonly files: readonly string[];
  };
  /** Bytes that there may be beside the shell. */
  readonly room: number;
  /** By the languages of the editions. */
  readonly words: Readonly<Record<string, OfflineWords>>;
  readonly numerals: Numerals;
}

/** Bytes that the site may take on a device, all told. */
export const LIMIT = 20 * 1024 * 1024;

/** Stands in a phrase for what is put in. */
const GAP = '{}';

/** What the service worker says in a language. */
export function offlineWords(strings: Strings) {
  return {
    copy: strings.keptCopy(GAP),
    search: strings.searchesKept,
    kept: strings.kept,
  };
}

export type OfflineWords = ReturnType<typeof offlineWords>;

/** How keeping an article for reading has ended. */
export type Outcome = keyof OfflineWords['kept'];

/** A phrase with something put in its gap. */
export function filled(phrase: string, text: string): string {
  return phrase.replace(GAP, () => text);
}
