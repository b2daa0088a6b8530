import { lstat, mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { refuseAnothers } from './another-site.ts';
import { hashOfBuilt } from './built-bytes.ts';
import { addressesOf, type Changes, readChanges, writeChanges } from './changes.ts';
import { expectRoom } from './disk-space.ts';
import { hashAt } from './file-hashes.ts';
import { inTurns } from './in-turns.ts';
import { keptAssets } from './kept-assets.ts';
import {
  filesOf,
  INDEX_ENTRY,
  type Manifest,
  type Publication,
  readManifest,
  writeManifest,
} from './manifest.ts';
import { refusal } from './refusal.ts';
import { foldersOf, isSame, isThere, place, remove, removeIncoming } from './site-files.ts';
import { unlistedBuildFiles } from './unlisted-build.ts';

/** What a publish has done. */
export interface Synced extends Changes {
  /** Whether no build had published there. */
  readonly isFirst: boolean;
  /** All files of the site, each with the hash of its bytes. */
  readonly files: ReadonlyMap<string, string>;
  /** How many of them are new or others, and their bytes: what a host has to be given. */
  readonly written: number;
  readonly bytes: number;
}

/**
 * Copies a built site to a folder, file by file, so that at no moment there is no site: what pages
 * need, then the pages, those that lead to others last, then feeds, the entry of the index and the
 * service worker, which fetches pages; at the end goes what builds before had made and this one has not, but for what open pages may ask for. What no
 * build has made is not touched.
 *
 * The list of what is ours is written before anything else and once more after all: a build that is
 * ended in between leaves nothing that the next one would take for somebody's own.
 *
 * @param standing the hashes of files of the site that are known to be as they were
 * @param staying those of them, by hash, that are files of this site and were not built again
 * @throws `ContentProblems`, with nothing changed, when another site or a file of somebody's is in the
 *   way, or the disk is too small
 */
export async function syncSite(
  built: string,
  site: string,
  { name, url }: Publication,
  standing: ReadonlyMap<string, string> = new Map(),
  staying: ReadonlyMap<string, string> = new Map(),
): Promise<Synced> {
  await mkdir(site, { recursive: true });
  const made = await filesOf(built);
  const hashes = new Map(staying);
  for (const path of made) hashes.set(path, hashOfBuilt(join(built, path)));
  const fresh = [...hashes.keys()].sort();
  const before = await madeBefore(site, made);
  refuseAnothers(site, before, { name, url });
  const ours = new Set([...before.files, ...before.kept.flat()]);
  await refuseCollisions(built, site, made, ours);
  await removeIncoming(site);
  const differing = differingFiles(site, hashes, standing);
  await expectRoom(built, site, differing);
  const bytes = await sizeOf(built, differing);

  const kept = keptAssets(before, new Set(fresh));
  const stays = new Set([...fresh, ...kept.flat()]);
  const gone = [...ours].filter((path) => !stays.has(path));
  const changes = await changesOf(site, url, before.unfinished, { differing, gone });
  const publication = { name, url };
  const all = [...before.files, ...fresh];
  await writeManifest(site, { ...publication, files: all, kept: before.kept, unfinished: true });
  await writeChanges(site, changes);

  await exchange(built, site, fresh, { differing, gone });
  await writeManifest(site, { ...publication, files: fresh, kept, unfinished: false });
  const files = hashesOf(site, stays, new Map([...standing, ...hashes]));
  return { ...changes, isFirst: ours.size === 0, files, written: differing.length, bytes };
}

/** Puts what is new or another to its place, and removes what is gone. */
async function exchange(
  built: string,
  site: string,
  fresh: readonly string[],
  { differing, gone }: { readonly differing: readonly string[]; readonly gone: readonly string[] },
): Promise<void> {
  // A folder where a file was, or a file where a folder was: the old one has to go first.
  const folders = new Set(fresh.flatMap(foldersOf));
  const isFresh = new Set(fresh);
  const inTheWay = (path: string) =>
    folders.has(path) || foldersOf(path).some((folder) => isFresh.has(folder));
  for (const path of gone.filter(inTheWay)) await remove(site, path);
  for (const folder of new Set(differing.map((path) => dirname(join(site, path))))) {
    await mkdir(folder, { recursive: true });
  }
  for (const paths of inOrder(differing)) {
    await inTurns(paths, (path) => place(join(built, path), join(site, path), site));
  }
  for (const path of gone) await remove(site, path);
}

/** All files of a site with their hashes. @param known those that need not be read for it */
function hashesOf(
  site: string,
  paths: ReadonlySet<string>,
  known: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const path of [...paths].sort()) {
    const hash = known.get(path) ?? hashAt(join(site, path));
    // What was to stay of a build that was ended may never have come.
    if (hash !== undefined) files.set(path, hash);
  }
  return files;
}

/** What changes, and what a publish that was ended before may have changed. */
async function changesOf(
  site: string,
  url: string,
  wasEnded: boolean,
  { differing, gone }: { readonly differing: readonly string[]; readonly gone: readonly string[] },
): Promise<Changes> {
  const earlier = wasEnded ? await readChanges(site) : { changed: [], removed: [] };
  const removed = new Set([...earlier.removed, ...addressesOf(url, gone)]);
  const changed = new Set([...earlier.changed, ...addressesOf(url, differing)]);
  return {
    changed: [...changed].filter((address) => !removed.has(address)).sort(),
    removed: [...removed].sort(),
  };
}

/** The files that are not at the place yet, or of other bytes. One by one, which is fastest. */
function differingFiles(
  site: string,
  built: ReadonlyMap<string, string>,
  standing: ReadonlyMap<string, string>,
): string[] {
  return [...built]
    .filter(([path, hash]) => (standing.get(path) ?? hashAt(join(site, path))) !== hash)
    .map(([path]) => path)
    .sort();
}

async function sizeOf(built: string, paths: readonly string[]): Promise<number> {
  let bytes = 0;
  await inTurns(paths, async (path) => {
    const { size } = await stat(join(built, path));
    bytes += size;
  });
  return bytes;
}

/** Before there were lists a build took the whole folder: what it may write there was its own. */
async function madeBefore(site: string, fresh: readonly string[]): Promise<Manifest> {
  const listed = await readManifest(site);
  if (listed) return listed;
  const files = (await isThere(join(site, INDEX_ENTRY)))
    ? [...(await unlistedBuildFiles(site)), ...fresh]
    : [];
  return { files, kept: [], unfinished: false };
}

/** Other than the same file byte for byte, nothing may be where a file of ours comes; nor a link on the way. */
async function refuseCollisions(
  built: string,
  site: string,
  fresh: readonly string[],
  before: ReadonlySet<string>,
): Promise<void> {
  const taken: string[] = [];
  const ours = new Set([...before].flatMap((path) => [path, ...foldersOf(path)]));
  for (const folder of new Set(fresh.flatMap(foldersOf))) {
    const stats = await lstat(join(site, folder)).catch(() => undefined);
    if (stats && !stats.isDirectory() && !before.has(folder)) taken.push(folder);
  }
  await inTurns(fresh, async (path) => {
    if (ours.has(path) || !(await isThere(join(site, path)))) return;
    if (!(await isSame(join(built, path), join(site, path)))) taken.push(path);
  });
  if (taken.length > 0) throw refusal('taken', ...taken.map((path) => join(site, path)));
}

/** Groups that follow one another. */
function inOrder(paths: readonly string[]): string[][] {
  const groups = Map.groupBy(paths, (path) => {
    if (/(?:\.xml|feed\.json|llms\.txt|pagefind-entry\.json|^sw\.js)$/.test(path))
      return Number.POSITIVE_INFINITY;
    // Pages that are deeper first: an article is there before the front page leads to it.
    return path.endsWith('.html') ? -path.split('/').length : Number.NEGATIVE_INFINITY;
  });
  return [...groups].sort(([a], [b]) => a - b || 0).map(([, group]) => group);
}
