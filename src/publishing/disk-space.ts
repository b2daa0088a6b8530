import { stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { AT_ONCE } from './in-turns.ts';
import { refusal } from './refusal.ts';

/**
 * Sees that a disk has room for the files that come to it, beside those that it has. On the disk on which a
 * site was built its files are only moved.
 *
 * @throws `ContentProblems` naming the place
 */
export async function expectRoom(
  built: string,
  site: string,
  paths: readonly string[],
): Promise<void> {
  if ((await stat(built)).dev === (await stat(site)).dev) return;
  const { bavail, bsize } = await statfs(site);
  const blocks = async (file: string) => {
    const size = await stat(file).then(
      (stats) => stats.size,
      () => 0,
    );
    return Math.ceil(size / bsize);
  };
  let [needed, largest] = [0, 0];
  for (const path of paths) {
    const size = await blocks(join(built, path));
    needed += size - (await blocks(join(site, path)));
    largest = Math.max(largest, size);
  }
  // An old file is there until the new one has come, and several come at once.
  if (needed + largest * AT_ONCE > bavail) throw refusal('full', site);
}
