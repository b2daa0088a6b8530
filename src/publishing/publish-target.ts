import type { Stats } from 'node:fs';
import { mkdtemp, readdir, realpath, rmdir, stat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { refuseAnothers } from './another-site.ts';
import {
  INDEX_ENTRY,
  MANIFEST,
  PARTIAL_PREFIX,
  type Publication,
  readManifest,
} from './manifest.ts';
import { refusal, unwritable, writing } from './refusal.ts';
import { isThere } from './site-files.ts';

/**
 * Sees, before a build begins, that the site can be written to its place: that it is no folder of
 * somebody's other work and no other site's, and that files can be made there. A mount point is a folder like others, and
 * so is what a link leads to.
 *
 * @param staging where builds are under way, and what they leave is swept
 * @throws `ContentProblems` naming the place
 */
export async function checkTarget(
  target: string,
  staging: string,
  ours: Publication,
): Promise<void> {
  const found = await statOf(target);
  if (found) {
    if (!found.isDirectory()) throw refusal('file', target);
    if (await isInside(target, staging)) throw refusal('workshop', target);
    await expectOurs(target);
    refuseAnothers(target, (await readManifest(target)) ?? {}, ours);
    return expectWritable(target, target);
  }
  if (await isThere(target)) throw refusal('link', target);
  const folder = await nearestFolder(target);
  if (await isInside(folder, staging)) throw refusal('workshop', target);
  return expectWritable(folder, target);
}

const NOTHING_THERE = new Set(['ENOENT', 'ENOTDIR', 'ELOOP']);

/** What a folder may hold that is made ready for a site: hidden files, a domain's name, a disk's own. */
const MADE_READY = /^(?:\..*|CNAME|lost\+found)$/;

/** Nothing, what hosts ask for, or an earlier build: anything else is somebody's other work. */
async function expectOurs(target: string): Promise<void> {
  const names = await writing(target, () => readdir(target));
  if (names.includes(MANIFEST) || names.every((name) => MADE_READY.test(name))) return;
  if (!(await isThere(join(target, INDEX_ENTRY)))) throw refusal('strangers', target);
}

/** By trying: what permissions say is not all that decides. */
async function expectWritable(folder: string, target: string): Promise<void> {
  const probe = await mkdtemp(join(folder, PARTIAL_PREFIX)).catch((error: Error) => {
    throw unwritable(target, error);
  });
  await rmdir(probe);
}

/** The folder in which the first of the folders that are not there yet will be made. */
async function nearestFolder(target: string): Promise<string> {
  const folder = dirname(target);
  const found = await statOf(folder);
  if (found) {
    if (!found.isDirectory()) throw refusal('file', folder);
    return folder;
  }
  if (folder === target) throw refusal('unwritable', target);
  if (await isThere(folder)) throw refusal('link', folder);
  return nearestFolder(folder);
}

/** Undefined when nothing is there, or a link that leads to nothing. */
function statOf(path: string): Promise<Stats | undefined> {
  return writing(path, () =>
    stat(path).catch((error: NodeJS.ErrnoException) => {
      if (NOTHING_THERE.has(error.code ?? '')) return undefined;
      throw error;
    }),
  );
}

async function isInside(place: string, folder: string): Promise<boolean> {
  const [inner, outer] = [await realpath(place), await realpath(folder).catch(() => folder)];
  return inner === outer || inner.startsWith(outer + sep);
}
