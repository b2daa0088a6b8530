import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';
import { INDEX_FOLDER, PAGEFIND_ENTRY } from '../search/index-files.ts';

/** In a built site: the list of what builds have made there. All else is somebody's own. */
export const MANIFEST = '.khabar-build.json';

/** How a file is called until it is whole. */
export const PARTIAL_PREFIX = `${MANIFEST}.`;

/** What a site has that was built before there was a list. */
export const INDEX_ENTRY = `${INDEX_FOLDER}/${PAGEFIND_ENTRY}`;

/** By what a publication is known. */
export interface Publication {
  readonly name: string;
  /** The site's full address. */
  readonly url: string;
}

/** What stands in the list. */
export interface Manifest extends Partial<Publication> {
  /** What the last build has made; while one is published, also what the one before had. */
  readonly files: readonly string[];
  /** What builds before had and open pages may still ask for: `kept-assets.ts`. The latest first. */
  readonly kept: readonly (readonly string[])[];
  /** While a build is published, and after one that was ended meanwhile. */
  readonly unfinished: boolean;
}

/** The files of a folder, as paths with slashes; links among them, not what they lead to. */
export async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .sort();
}

/** What builds have made at a place, by their list; undefined when there is none that can be read. */
export async function readManifest(site: string): Promise<Manifest | undefined> {
  const text = await readFile(join(site, MANIFEST), 'utf8').catch(() => '');
  try {
    return manifestOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function manifestOf(said: unknown): Manifest | undefined {
  // As earlier versions wrote it: files, and nothing else.
  if (Array.isArray(said)) return { files: said.filter(isInside), kept: [], unfinished: false };
  if (typeof said !== 'object' || said === null) return undefined;
  const { name, url, files, kept, unfinished }: Record<string, unknown> = { ...said };
  if (!Array.isArray(files)) return undefined;
  return {
    ...(typeof name === 'string' ? { name } : {}),
    ...(typeof url === 'string' ? { url } : {}),
    files: files.filter(isInside),
    kept: Array.isArray(kept)
      ? kept.filter(Array.isArray).map((build: unknown[]) => build.filter(isInside))
      : [],
    unfinished: unfinished === true,
  };
}

/** A file below the site, and no other: files are removed by this list. */
function isInside(path: unknown): path is string {
  if (typeof path !== 'string' || /[\0\\:]/.test(path)) return false;
  const isPlain = path === posix.normalize(path) && !/^\.{0,2}(?:\/|$)/.test(path);
  return isPlain && path !== MANIFEST;
}

/** Writes the list of what builds have made at a place, whole or not at all. */
export async function writeManifest(
  site: string,
  { name, url, files, kept, unfinished }: Manifest,
): Promise<void> {
  const said = {
    name,
    url,
    ...(unfinished ? { unfinished } : {}),
    files: [...new Set(files)].sort(),
    ...(kept.length > 0 ? { kept } : {}),
  };
  await writeWhole(site, MANIFEST, `${JSON.stringify(said, null, 1)}\n`);
}

/** Writes a file of a site so that nobody reads half of it. */
export async function writeWhole(site: string, name: string, text: string): Promise<void> {
  const incoming = join(site, `${PARTIAL_PREFIX}incoming`);
  await writeFile(incoming, text);
  await rename(incoming, join(site, name));
}
