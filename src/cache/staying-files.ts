import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the site that this build need not write: it stands at its place, with the bytes that it would have. */
export interface StayingFile {
  readonly hash: string;
  /** Writes it after all, where somebody changes it while the build runs. */
  readonly put: (target: string) => void;
}

/** Where this build will be published, and what of the last one stands there as it was put. */
interface Standing {
  readonly place: string;
  readonly hashes: ReadonlyMap<string, string>;
}

let standing: Standing | undefined;
const staying = new Map<string, StayingFile>();

/** Says what stands at the place of this site: without it nothing stays, and all of a site is written. */
export function sayStanding(place: string, hashes: ReadonlyMap<string, string>): void {
  standing = { place, hashes };
  staying.clear();
}

/**
 * Whether a file stays. One that does is no more to be put into the folder in which the site is made.
 *
 * @param path below the site, with slashes
 */
export function stays(path: string, hash: string, put: StayingFile['put']): boolean {
  if (standing?.hashes.get(path) !== hash) return false;
  staying.set(path, { hash, put });
  return true;
}

/** What stays, by path. */
export function stayingFiles(): ReadonlyMap<string, StayingFile> {
  return staying;
}

/** The hash of a file that stands at its place, whoever would put it there. */
export function standingHash(path: string): string | undefined {
  return standing?.hashes.get(path);
}

/** Where a file of the site can be read while it is made. @param folder in which it is made */
export function builtFile(folder: string, path: string): string {
  const made = join(folder, path);
  if (!standing || !staying.has(path) || existsSync(made)) return made;
  return join(standing.place, path);
}
