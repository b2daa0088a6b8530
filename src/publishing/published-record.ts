import { createHash } from 'node:crypto';
import { lstatSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { readSealed, writeSealed } from '../cache/sealed-file.ts';

/** Changes when the record is written in another way. */
const VERSION = 'published 1';

const record = z.object({
  /** Of all inputs: `input-fingerprint.ts`. */
  fingerprint: z.string(),
  /** The clock of the build, and the moment from which the same inputs make another site. */
  from: z.number(),
  until: z.number().optional(),
  /** What the build said of the articles. */
  tally: z.object({ ar: z.string(), en: z.string() }).optional(),
  /** Each file with its size and the time of its last change, by which it is seen that nobody changed it. */
  files: z.array(z.tuple([z.string(), z.number(), z.number()])),
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

/** To be called when all is in its place. */
export function recordPublished(
  file: string,
  place: string,
  { files, ...facts }: Omit<Published, 'files'> & { readonly files: readonly string[] },
): void {
  const stamped = files.map((path) => {
    const { size, mtimeMs } = lstatSync(join(place, path));
    return [path, size, mtimeMs] satisfies Published['files'][number];
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
  const sealed = readSealed(file, VERSION);
  const published = sealed && record.safeParse(JSON.parse(sealed.toString('utf8'))).data;
  if (published?.fingerprint !== fingerprint) return undefined;
  const { from, until = Number.POSITIVE_INFINITY, files } = published;
  if (now < from || now >= until) return undefined;
  const isAsItWas = files.every(([path, size, mtimeMs]) => {
    const stats = lstatSync(join(place, path), { throwIfNoEntry: false });
    return stats?.isFile() === true && stats.size === size && stats.mtimeMs === mtimeMs;
  });
  return isAsItWas ? published : undefined;
}
