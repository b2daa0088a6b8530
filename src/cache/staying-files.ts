import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file of the site that this build need not write: it was published with the bytes that it would have. */
export interface StayingFile {
  readonly hash: string;
  /** Writes it after all, where somebody has changed it since. */
  readonly put: (target: string) => void;
}

/** Where this build will be published, and what the last one has put there. */
interface Standing {
  readonly place: string;
  readonly hashes: ReadonlyMap<string, string>;
}

let standing: Standing | undefined;
const staying = new Map<string, StayingFile>();

/**
 * Says what was put at the place of this site: without it nothing stays, and all of a site is written.
 * Whether a file is still as it was put is seen when the site is published.
 */
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

/** Reads a file of a site that is made. @param folder in which it is made */
export function readBuilt(folder: string, path: string): Buffer {
  const made = join(folder, path);
  const stayingFile = staying.get(path);
  if (!standing || !stayingFile || existsSync(made)) return readFileSync(made);
  const bytes = readIfThere(join(standing.place, path));
  if (bytes && hash('sha256', bytes, 'hex') === stayingFile.hash) return bytes;
  putFile(stayingFile, made);
  return readFileSync(made);
}

/** Whether a site that is made has a file. */
export function isBuilt(folder: string, path: string): boolean {
  return staying.has(path) || existsSync(join(folder, path));
}

/** Writes a file that was to stay. */
export function putFile({ put }: StayingFile, target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  put(target);
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
