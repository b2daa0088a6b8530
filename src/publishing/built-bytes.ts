import { lstatSync, statSync } from 'node:fs';
import { hashOfFile } from './file-hashes.ts';

/** The hashes of pages that are kept and are in a site that is built, by the numbers of their files. */
const known = new Map<number, string>();

/** Says what a file holds. Whoever writes it anew, and not over it, makes one of another number. */
export function sayBytes(file: string, hash: string): void {
  known.set(statSync(file).ino, hash);
}

/** The hash of a built file, read if nobody has said it. */
export function hashOfBuilt(file: string): string {
  const { ino, nlink } = lstatSync(file);
  return (nlink > 1 ? known.get(ino) : undefined) ?? hashOfFile(file);
}
