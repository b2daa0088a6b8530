import { createHash } from 'node:crypto';
import { lstatSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { readSealed, writeSealed } from '../cache/sealed-file.ts';
import { hashOfFile, isSameStamp, type Stamp, stampOf, statsAt } from './file-hashes.ts';

/** Changes when the record is written in another way. */
const VERSION = 'published 2';

const record = z.object({
  /** Of all inputs: `input-fingerprint.ts`. */
  fingerprint: z.string(),
  /** The clock of the build, and the moment from which the same inputs make another site. */
  from: z.number(),
  until: z.number().optional(),
  /** What the build said of the articles. */
  tally: z.object({ ar: z.string(), en: z.string() }).optional(),
  /** Each file with its stamp, by which it is seen that nobody touched it, and the hash of its bytes. */
  files: z.array(z.tuple([z.string(), z.number(), z.number(), z.number(), z.string()])),
});

/** What was published at a place, and of what. */
export type Published = z.infer<typeof record>;

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

function readRecord(file: string): Published | undefined {
  const sealed = readSealed(file, VERSION);
  return sealed && record.safeParse(JSON.parse(sealed.toString('utf8'))).data;
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
