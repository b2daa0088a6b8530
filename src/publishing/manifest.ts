import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';
import { INDEX_FOLDER, PAGEFIND_ENTRY } from '../search/index-files.ts';

/** In a built site: the list of what builds have made there. All else is somebody's own. */
export const MANIFEST = '.khabar-build.json';

/** How a file is called until it is whole. */
export const PARTIAL_PREFIX = `${MANIFEST}.`;

/** What a site has that was built before there was a list. */
export const INDEX_ENTRY = `${INDEX_FOLDER}/${PAGEFIND_ENTRY}`;

/** The files of a folder, as paths with slashes; links among them, not what they lead to. */
export async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .sort();
}

/** What builds have made at a place, by their list; undefined when there is none that can be read. */
export async function readManifest(site: string): Promise<readonly string[] | undefined> {
  const text = await readFile(join(site, MANIFEST), 'utf8').catch(() => '');
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.filter(isInside) : undefined;
  } catch {
    return undefined;
  }
}

/** A file below the site, and no other: files are removed by this list. */
function isInside(path: unknown): path is string {
  if (typeof path !== 'string' || /[\0\\:]/.test(path)) return false;
  const isPlain = path === posix.normalize(path) && !/^\.{0,2}(?:\/|$)/.test(path);
  return isPlain && path !== MANIFEST;
}

export async function writeManifest(site: string, paths: Iterable<string>): Promise<void> {
  const incoming = join(site, `${PARTIAL_PREFIX}incoming`);
  await writeFile(incoming, `${JSON.stringify([...new Set(paths)].sort(), null, 1)}\n`);
  await rename(incoming, join(site, MANIFEST));
}

const FOLDERS = /^(?:_astro|pagefind)\//;
const ROOT =
  /^(?:favicon\.svg|noto-naskh-arabic-license\.txt|robots\.txt|rss\.xml|sitemap-(?:index|\d+)\.xml)$/;
const MASTHEAD = /<header class="masthead[" ]/;

/** What a build has made at a place before there were lists: it is told by what it looks like. */
export async function unlistedBuildFiles(site: string): Promise<string[]> {
  const found: string[] = [];
  for (const path of await filesOf(site)) {
    const isOurs =
      FOLDERS.test(path) ||
      ROOT.test(path) ||
      (path.endsWith('.html') && MASTHEAD.test(await readFile(join(site, path), 'utf8')));
    if (isOurs) found.push(path);
  }
  return found;
}
