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
    if (isInPublic(written, files)) return true;
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

/** Whether a file or a folder of `public/` has an address. */
export function isInPublic(path: string, files = join(PROJECT, 'public')): boolean {
  return existsSync(join(files, ...path.split('/')));
}

/** Folders that have no page of their own, and how what a build puts into them is named: most of it by what it holds. */
const FOLDERS: ReadonlyMap<string, RegExp> = new Map([
  ['articles', /./],
  ['cards', /^[\da-f]{16}\.png$/],
  ['icons', /\.png$/],
  ['media', /\.[\da-f]{8}\.[a-z\d]+$/],
  ['_astro', /\.[\w-]{8}(?:_\w+)?\.\w+$/],
  ['pagefind', /./],
]);

/** Pages of the site's own, beside the lists. */
const OWN_PAGES = new Set(['search', 'saved', 'offline']);

/**
 * The same of all to which a link may lead: the front pages too, no folder that has no page, and nothing
 * below a page that has nothing below it. Of lists it knows nothing.
 *
 * @param isAsItIs whether a file is published under this path as it is
 */
export function pageTeller(
  isTaken: (path: string) => boolean,
  isAsItIs: (path: string) => boolean = isInPublic,
) {
  return (path: string, hasEdition: (home: string) => boolean): boolean => {
    const { language, path: within } = splitEdition(path);
    const [first = '', ...others] = within.split('/').filter(Boolean);
    const isOwn = first === '' || RESERVED_SLUGS.has(first.replace(/\.[a-z]+$/, ''));
    if (isOwn && !hasEdition(`/${editionFolder(language)}`)) return false;
    if (first === '') return true;
    const isAlone = OWN_PAGES.has(first) || first.includes('.');
    const isMade = others.length > 0 ? FOLDERS.get(first)?.test(others.join('/')) : isAlone;
    return isOwn && !isMade ? isAsItIs(path) : isTaken(path);
  };
}

function isFile(path: string): boolean {
  return existsSync(path) && lstatSync(path).isFile();
}
