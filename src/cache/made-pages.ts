import { stayingFiles } from './staying-files.ts';

const made = new Map<string, string>();

/**
 * Says what a page is that this build has made, before it is read again for what it says.
 *
 * @param file below the site
 * @param hash of its bytes
 */
export function sayMade(file: string, hash: string): void {
  made.set(file, hash);
}

/** The hashes of the pages that this build has made and that are kept, by their files. */
export function madePages(): ReadonlyMap<string, string> {
  return made;
}

/** The hash of a page that stays, or was made and is kept; undefined of any other. */
export function hashOfPage(file: string): string | undefined {
  return stayingFiles().get(file)?.hash ?? made.get(file);
}
