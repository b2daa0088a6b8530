import { randomUUID } from 'node:crypto';
import {
  copyFile,
  lstat,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  rmdir,
  stat,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  filesOf,
  INDEX_ENTRY,
  PARTIAL_PREFIX,
  readManifest,
  unlistedBuildFiles,
  writeManifest,
} from './manifest.ts';
import { refusal } from './refusal.ts';

/** Files that are moved at once: as many as hide each other's waiting. */
const AT_ONCE = 32;

/**
 * Copies a built site to a folder, file by file, so that at no moment there is no site: what pages
 * need, then the pages, those that lead to others last, then feeds, the entry of the index and the
 * service worker, which fetches pages; at the
 * end goes what builds before had made and this one has not. What no build has made is not touched.
 *
 * The list of what is ours is written before anything else and once more after all: a build that is
 * ended in between leaves nothing that the next one would take for somebody's own.
 *
 * @throws `ContentProblems`, with nothing changed, when a file of somebody's is in the way
 */
export async function syncSite(built: string, site: string): Promise<void> {
  await mkdir(site, { recursive: true });
  await removeIncoming(site);
  const fresh = await filesOf(built);
  const before = new Set(await madeBefore(site, fresh));
  await refuseCollisions(built, site, fresh, before);
  await writeManifest(site, [...before, ...fresh]);

  const isFresh = new Set(fresh);
  const gone = [...before].filter((path) => !isFresh.has(path));
  // A folder where a file was, or a file where a folder was: the old one has to go first.
  const folders = new Set(fresh.flatMap(foldersOf));
  const inTheWay = (path: string) =>
    folders.has(path) || foldersOf(path).some((folder) => isFresh.has(folder));
  for (const path of gone.filter(inTheWay)) await remove(site, path);
  for (const paths of inOrder(fresh)) {
    await inTurns(paths, (path) => place(join(built, path), join(site, path), site));
  }
  for (const path of gone) await remove(site, path);
  await writeManifest(site, fresh);
}

/** Before there were lists a build took the whole folder: what it may write there was its own. */
async function madeBefore(site: string, fresh: readonly string[]): Promise<readonly string[]> {
  const listed = await readManifest(site);
  if (listed) return listed;
  return (await isThere(join(site, INDEX_ENTRY)))
    ? [...(await unlistedBuildFiles(site)), ...fresh]
    : [];
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

async function place(built: string, target: string, site: string): Promise<void> {
  if (await isSame(built, target)) return;
  await mkdir(dirname(target), { recursive: true });
  await rename(built, target).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EXDEV') throw error;
    // From another disk, under another name, so that nobody reads half a file.
    const incoming = join(site, `${PARTIAL_PREFIX}${randomUUID()}`);
    await copyFile(built, incoming);
    await rename(incoming, target);
  });
}

async function isSame(built: string, target: string): Promise<boolean> {
  const stats = await lstat(target).catch(() => undefined);
  if (!stats?.isFile() || stats.size !== (await stat(built)).size) return false;
  const [ours, theirs] = await Promise.all([readFile(built), readFile(target)]);
  return ours.equals(theirs);
}

/** Removes a file, and the folders that are empty without it. */
async function remove(site: string, path: string): Promise<void> {
  const folders = foldersOf(path);
  for (const folder of folders) {
    const stats = await lstat(join(site, folder)).catch(() => undefined);
    if (!stats?.isDirectory()) return;
  }
  const stats = await lstat(join(site, path)).catch(() => undefined);
  if (stats?.isDirectory()) return;
  await rm(join(site, path), { force: true });
  for (const folder of folders.reverse()) {
    const isEmpty = await rmdir(join(site, folder)).then(
      () => true,
      () => false,
    );
    if (!isEmpty) return;
  }
}

/** What a build that was ended has left half copied. */
async function removeIncoming(site: string): Promise<void> {
  const names = await readdir(site);
  for (const name of names)
    if (name.startsWith(PARTIAL_PREFIX)) {
      await rm(join(site, name), { recursive: true });
    }
}

/** `a` and `a/b` of `a/b/c`. */
function foldersOf(path: string): string[] {
  const steps = path.split('/').slice(0, -1);
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}

function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

async function inTurns(
  paths: readonly string[],
  act: (path: string) => Promise<void>,
): Promise<void> {
  const left = paths.values();
  const worker = async () => {
    for (const path of left) await act(path);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
