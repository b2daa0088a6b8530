import { lstatSync, statSync } from 'node:fs';
import { hashOfFile } from './file-hashes.ts';

/** The bytes of a file, and by what it is seen that nobody has written it since they were said. */
interface Said {
  readonly hash: string;
  readonly size: number;
  readonly mtimeMs: number;
}

/** What is known of files of a site that is built, by their numbers: some get another name. */
const known = new Map<number, Said>();

/** Says what a file holds, if it is there. */
export function sayBytes(file: string, hash: string): void {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats) known.set(stats.ino, { hash, size: stats.size, mtimeMs: stats.mtimeMs });
}

/** The hash of a built file, read if nobody has said it. */
export function hashOfBuilt(file: string): string {
  const { ino, size, mtimeMs } = lstatSync(file);
  const said = known.get(ino);
  const isAsSaid = said?.size === size && said.mtimeMs === mtimeMs;
  return isAsSaid ? said.hash : hashOfFile(file);
}
