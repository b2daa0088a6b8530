import { constants, copyFileSync, linkSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** What of a build's cache is of its own pages: folders. */
const OF_EACH = /^(?:pages|cards|assets)\//;

/** What every part has of all articles: one brings it. */
const OF_ALL =
  /^(?:(?:entries|texts)\/|(?:data-store\.json|related|related-found|related-archives)$)/;

/** What search has read of articles. */
const READ_ARTICLES = /^index-([a-z]+)(?:-further)?$/;

/** What is never written again, and so may be one file in two places. */
const UNCHANGING = /^(?:pages\/bytes|texts|cards)\//;

/** Paths, with slashes, of what a part brings to the others. @param number of the part */
export function filesToBring(cache: string, number: number): readonly string[] {
  const brought = [OF_EACH, READ_ARTICLES, ...(number === 1 ? [OF_ALL] : [])];
  return namesIn(cache)
    .filter((file) => brought.some((names) => names.test(file)))
    .sort();
}

/** Whether a path may be one in a part: whoever has made the part has written it. */
export function isPathInPart(file: string): boolean {
  const isPlain = file.split('/').every((name) => name !== '..' && !/^$|\\/.test(name));
  return isPlain && [OF_EACH, OF_ALL, READ_ARTICLES].some((names) => names.test(file));
}

/** The languages of which parts have read articles. */
export function languagesIn(files: readonly string[]): ReadonlySet<string> {
  return new Set(files.flatMap((file) => READ_ARTICLES.exec(file)?.[1] ?? []));
}

/** Whether a file is put into the cache as it is; those of the others are joined. */
export function isTakenAsItIs(file: string): boolean {
  return file !== PAGES_RECORD && !READ_ARTICLES.test(file);
}

/** What is known of the pages of a part. */
export const PAGES_RECORD = 'pages/record';

/** Puts a file of a folder into another one, in the place of what is there. */
export function bring(file: string, from: string, to: string): void {
  const [source, target] = [join(from, file), join(to, file)];
  mkdirSync(dirname(target), { recursive: true });
  rmSync(target, { recursive: true, force: true });
  try {
    if (!UNCHANGING.test(file)) throw new Error('It may be written again.');
    linkSync(source, target);
  } catch {
    copyFileSync(source, target, constants.COPYFILE_FICLONE);
  }
}

function namesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .map((path) => path.replaceAll(sep, '/'));
}
