import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../folders.ts';
import { editionFolder, splitEdition } from '../strings/edition-folder.ts';
import { slugKey, slugOf } from '../text/slug.ts';
import { isReservedSlug, RESERVED_SLUGS } from './reserved-slugs.ts';

/** What the site makes beside what `src/pages/` names, at its root. */
const BESIDE =
  /^(?:_redirects|sitemap-(?:index|\d+|\d{4}-\d{2}(?:-\d+)?)\.xml|sw\.js|\.khabar-[^/]+)$/i;

/**
 * Tells the addresses at which the site has something else than an article: a standing page, a page of
 * its own, all in whose folders is kept for it, or a file of `public/`.
 *
 * @param pages the files of the standing pages
 */
export function takenAddresses(
  pages: readonly string[],
  files = join(PROJECT, 'public'),
): (path: string) => boolean {
  const standing = new Set(pages.map((file) => slugKey(slugOf(file))));
  return (written) => {
    if (existsSync(join(files, ...written.split('/')))) return true;
    // Each edition keeps the same names, and each standing page may be of any.
    const { path } = splitEdition(written);
    const segments = path.split('/').filter(Boolean);
    const [first = ''] = segments;
    const name = first.toLowerCase().replace(/\.[a-z]+$/, '');
    if (BESIDE.test(first)) return true;
    // An article may have been at `/articles/story/`.
    if (segments.length > 1) {
      const isOwn = name !== 'articles' && RESERVED_SLUGS.has(name);
      return isOwn || isFile(join(files, first));
    }
    return first === '' || isReservedSlug(name) || standing.has(slugKey(first));
  };
}

/** Folders that have no page of their own. What lies in them has names that a build makes, or an editor. */
const FOLDERS = new Set(['articles', 'cards', 'icons', 'media', '_astro', 'pagefind']);

/** Pages of the site's own, beside the lists. */
const OWN_PAGES = new Set(['search', 'saved', 'offline']);

/**
 * The same of all to which a link may lead: the front pages too, no folder that has no page, and nothing
 * below a page that has nothing below it. Of lists it knows nothing.
 */
export function pageTeller(isTaken: (path: string) => boolean) {
  return (path: string, hasEdition: (home: string) => boolean): boolean => {
    const { language, path: within } = splitEdition(path);
    const [first = '', ...others] = within.split('/').filter(Boolean);
    const isOwn = first === '' || RESERVED_SLUGS.has(first.replace(/\.[a-z]+$/, ''));
    if (isOwn && !hasEdition(`/${editionFolder(language)}`)) return false;
    if (first === '') return true;
    const isAlone = OWN_PAGES.has(first) || first.includes('.');
    if (isOwn && (others.length > 0 ? !FOLDERS.has(first) : !isAlone)) return false;
    return isTaken(path);
  };
}

function isFile(path: string): boolean {
  return existsSync(path) && lstatSync(path).isFile();
}
