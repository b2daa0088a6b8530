import { stayingFiles } from './staying-files.ts';

/** A page that this build has made. */
interface MadePage {
  /** Below the site. */
  readonly file: string;
  /** Of its bytes. */
  readonly hash: string;
  readonly bytes: Uint8Array;
}

const made = new Map<string, string>();
let hear: ((page: MadePage) => void) | undefined;

/** Has somebody hear of each page when it is made, while its bytes are at hand. */
export function whenMade(heard: (page: MadePage) => void): void {
  hear = heard;
}

/** Says what a page is that this build has made, before it is read again for what it says. */
export function sayMade(page: MadePage): void {
  made.set(page.file, page.hash);
  hear?.(page);
}

/** The hashes of the pages that this build has made and that are kept, by their files. */
export function madePages(): ReadonlyMap<string, string> {
  return made;
}

/** The hash of a page that stays, or was made and is kept; undefined of any other. */
export function hashOfPage(file: string): string | undefined {
  return stayingFiles().get(file)?.hash ?? made.get(file);
}
