import { lstat, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { unlistedBuildFiles } from './unlisted-build.ts';

/**
 * Mends what earlier versions left beside a site when they were ended in mid-move: the site itself, as
 * `dist.old-123`, and a new one, as `dist.new-123`. If there is no site the old one comes back; all
 * else that builds made goes. What no build made stays where it is.
 */
export async function recoverLeftovers(target: string): Promise<void> {
  const folder = dirname(target);
  const names = await readdir(folder).catch(() => []);
  const isLeftover = (name: string) =>
    name.startsWith(`${basename(target)}.`) &&
    /^(?:old|new)-\d+$/.test(name.slice(basename(target).length + 1));
  const leftovers = names.filter(isLeftover).sort().reverse();
  for (const name of leftovers) {
    // Where that cannot be done it is no harm to this build, which asks for its own place alone.
    await mend(join(folder, name), target).catch(() => undefined);
  }
}

async function mend(place: string, target: string): Promise<void> {
  const isThere = await lstat(target).catch(() => undefined);
  if (!isThere && basename(place).includes('.old-')) await rename(place, target);
  else await removeMade(place);
}

async function removeMade(place: string): Promise<void> {
  const stats = await lstat(place);
  if (!stats.isDirectory()) return;
  for (const path of await unlistedBuildFiles(place)) await rm(join(place, path));
  await removeEmpty(place);
}

/** A folder and those inside it, as far as they hold no file. */
async function removeEmpty(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) await removeEmpty(join(folder, entry.name));
  }
  await rmdir(folder).catch(() => undefined);
}
