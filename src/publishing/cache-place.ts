import { lstatSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheInTheWay } from '../diagnostics/messages/publishing.ts';
import { Refusal } from '../diagnostics/refusal.ts';
import { shownPath } from '../folders.ts';

/** Astro's store. https://github.com/withastro/astro/blob/main/packages/astro/src/content/consts.ts */
const STORE = 'data-store.json';

/**
 * Looks whether something of another kind stands where a build keeps a folder or a file: Astro would end with a
 * stack, and a place of ours would be taken for that of the site.
 *
 * @param cache folder of what is kept for the next build
 * @throws {@link Refusal} that names what is in the way
 */
export function checkCache(cache: string): void {
  for (const folder of [dirname(cache), cache])
    if (isInTheWay(folder)) throw new Refusal(cacheInTheWay(shownPath(folder), 'file'));
  const store = join(cache, STORE);
  if (statSync(store, { throwIfNoEntry: false })?.isDirectory())
    throw new Refusal(cacheInTheWay(shownPath(store), 'folder'));
}

/** Whether a file stands where a folder is to be, or a link that leads to nothing. */
function isInTheWay(path: string): boolean {
  const is = statSync(path, { throwIfNoEntry: false });
  return is ? !is.isDirectory() : lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
