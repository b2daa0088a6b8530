import { randomUUID } from 'node:crypto';
import { copyFile, lstat, readdir, readFile, rename, rm, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PARTIAL_PREFIX } from './manifest.ts';

/** Puts a built file to its place, whose folder is there, so that nobody reads half of it. */
export async function place(built: string, target: string, site: string): Promise<void> {
  // One that is kept for the next build, too, must not change with what somebody does to the site.
  const isKept = (await stat(built)).nlink > 1;
  const moved = isKept ? Promise.reject({ code: 'EXDEV' }) : rename(built, target);
  await moved.catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EXDEV') throw error;
    // From another disk, under another name, so that nobody reads half a file.
    const incoming = join(site, `${PARTIAL_PREFIX}${randomUUID()}`);
    await copyFile(built, incoming);
    await rename(incoming, target);
  });
}

/** Whether a file is at its place already, byte for byte. */
export async function isSame(built: string, target: string): Promise<boolean> {
  const stats = await lstat(target).catch(() => undefined);
  if (!stats?.isFile() || stats.size !== (await stat(built)).size) return false;
  const [ours, theirs] = await Promise.all([readFile(built), readFile(target)]);
  return ours.equals(theirs);
}

/** Removes a file, and the folders that are empty without it. */
export async function remove(site: string, path: string): Promise<void> {
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
export async function removeIncoming(site: string): Promise<void> {
  const names = await readdir(site);
  for (const name of names)
    if (name.startsWith(PARTIAL_PREFIX)) {
      await rm(join(site, name), { recursive: true });
    }
}

/** `a` and `a/b` of `a/b/c`. */
export function foldersOf(path: string): string[] {
  const steps = path.split('/').slice(0, -1);
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}

/** Whether anything is at a path, a link that leads nowhere among it. */
export function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
