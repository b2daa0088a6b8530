import { createHash } from 'node:crypto';
import { lstatSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readSealed, writeSealed } from '../cache/sealed-file.ts';
import type { Message } from '../diagnostics/message.ts';
import { hashOfFile, isSameStamp, type Stamp, stampOf, statsAt } from './file-hashes.ts';

/** Changes when the record is written in another way. */
const VERSION = 'published 2';

/** What was published at a place, and of what. */
export interface Published {
  /** Of all inputs: `input-fingerprint.ts`. */
  readonly fingerprint: string;
  /** The clock of the build, and the moment from which the same inputs make another site. */
  readonly from: number;
  readonly until?: number | undefined;
  /** What the build said of the articles. */
  readonly tally?: Message | undefined;
  /** Each file with its stamp, by which it is seen that nobody touched it, and the hash of its bytes. */
  readonly files: readonly (readonly [path: string, ...stamp: Stamp, hash: string])[];
}

/** @param place the folder of the site, by its own name */
export function recordFile(cache: string, place: string): string {
  const name = createHash('sha256').update(place).digest('hex').slice(0, 16);
  return join(cache, 'published', name);
}

/** To be called before anything at the place is changed. */
export function forgetPublished(file: string): void {
  rmSync(file, { force: true });
}

/**
 * To be called when all is in its place.
 *
 * @param standing files that were not touched meanwhile, if their bytes are those that are published
 */
export function recordPublished(
  file: string,
  place: string,
  { files, ...facts }: Omit<Published, 'files'> & { readonly files: ReadonlyMap<string, string> },
  standing: ReadonlyMap<string, StandingFile> = new Map(),
): void {
  const stamped = Array.from(files, ([path, hash]) => {
    const known = standing.get(path);
    const stamp = known?.hash === hash ? known.stamp : stampOf(lstatSync(join(place, path)));
    return [path, ...stamp, hash] satisfies Published['files'][0];
  });
  writeSealed(file, VERSION, Buffer.from(JSON.stringify({ ...facts, files: stamped })));
}

/**
 * What stands at a place, if a build of these inputs at this moment would put the same there: nothing that
 * it would be made of has changed, nor has anybody changed a file of it.
 */
export function stillPublished(
  file: string,
  place: string,
  { fingerprint, now }: { readonly fingerprint: string; readonly now: number },
): Published | undefined {
  const published = readRecord(file);
  if (published?.fingerprint !== fingerprint) return undefined;
  const { from, until = Number.POSITIVE_INFINITY, files } = published;
  if (now < from || now >= until) return undefined;
  const isAsItWas = files.every(([path, ...stamp]) => stands(join(place, path), stamp, true));
  return isAsItWas ? published : undefined;
}

/** A file as it stands, and the hash of its bytes. */
export interface StandingFile {
  readonly hash: string;
  readonly stamp: Stamp;
}

/** @returns the files that stand at a place as they were published */
export function standingFiles(file: string, place: string): ReadonlyMap<string, StandingFile> {
  const { files = [] } = readRecord(file) ?? {};
  const standing = files.filter(([path, ...stamp]) => stands(join(place, path), stamp, false));
  return new Map(
    standing.map(([path, size, mtimeMs, ctimeMs, hash]) => [
      path,
      { hash, stamp: [size, mtimeMs, ctimeMs] },
    ]),
  );
}

/** @returns the hashes of the files that were published, however they are now */
export function recordedHashes(file: string): ReadonlyMap<string, string> {
  return new Map(readRecord(file)?.files.map(([path, , , , hash]) => [path, hash]));
}

/** A build asks for it three times, and of a large site it is long. */
let last: { readonly bytes: Buffer; readonly published: Published } | undefined;

function readRecord(file: string): Published | undefined {
  const bytes = readSealed(file, VERSION);
  if (!bytes) return undefined;
  if (!last?.bytes.equals(bytes)) {
    // The seal is whole, so it is what was written here.
    last = { bytes, published: JSON.parse(bytes.toString('utf8')) };
  }
  return last.published;
}

/** @param isRead whether one that somebody has touched is read: it may be as it was */
function stands(
  file: string,
  [size, mtimeMs, ctimeMs, hash]: readonly [...Stamp, string],
  isRead: boolean,
): boolean {
  const stats = statsAt(file);
  if (!stats?.isFile() || stats.size !== size) return false;
  if (isSameStamp(stampOf(stats), [size, mtimeMs, ctimeMs])) return true;
  return isRead && hashOfFile(file) === hash;
}
