import { existsSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { READABLE } from './read-file.ts';

/** A file to import, and the folder that the editor named. */
export interface Source {
  readonly file: string;
  readonly root: string;
}

/** Folders of programs, and what systems have beside articles. */
const OTHER =
  /^(?:\.|node_modules$|_site$|public$|themes?$|layouts$|_layouts$|_includes$|archetypes$)/;
const NO_ARTICLE = /^_index(?:\.\w+)?\.md$/i;
const NO_TEXT = /^(?:\._.*|readme(?:\.\w+)?|license(?:\.\w+)?|changelog(?:\.\w+)?)$/i;

/** Documents that cannot be read: among those that can, each is refused with what to do. */
const REFUSED = /\.(?:docx?|dot|pdf|msg|pages|fodt)$/i;

/** The files that were named, and those in the folders that were named; links are not followed. */
export function listSources(named: readonly string[]): readonly Source[] {
  return named.flatMap((path) => {
    if (!statSync(path).isDirectory()) return [{ file: path, root: dirname(resolve(path)) }];
    const files = articlesIn(path).filter((file) => !NO_ARTICLE.test(basename(file)));
    return files.map((file) => ({ file, root: resolve(path) }));
  });
}

/** The texts of a site's folder that are no articles, from that folder: standing pages, those of lists and collections. */
export function pagesBeside(folder: string): readonly string[] {
  if (!statSync(folder).isDirectory()) return [];
  const articles = new Set(articlesIn(folder).filter((file) => !NO_ARTICLE.test(basename(file))));
  return filesIn(folder, true)
    .filter((file) => /\.(?:md|markdown)$/i.test(file) && !articles.has(file))
    .map((file) => relative(folder, file));
}

function articlesIn(folder: string): readonly string[] {
  const folders = articleFolders(folder);
  const isSite = folders.length !== 1 || folders[0] !== folder;
  return folders.flatMap((each) => filesIn(each, isSite));
}

/** Where the whole folder of a site has its articles; any other folder has them anywhere. */
function articleFolders(folder: string): readonly string[] {
  const has = (name: string) => existsSync(join(folder, name));
  const inFolder = (...names: readonly string[]) =>
    names.filter(has).map((name) => join(folder, name));
  if (has('_posts')) return inFolder('_posts', '_drafts');
  if (has('source/_posts')) return inFolder('source/_posts', 'source/_drafts');
  const isAstro = ['mjs', 'ts', 'js', 'mts'].some((ending) => has(`astro.config.${ending}`));
  if (isAstro && has('src/content')) return inFolder('src/content');
  const isHugo = ['archetypes', 'hugo.toml', 'hugo.yaml', 'config.toml', 'config'].some(has);
  return isHugo && has('content') ? inFolder('content') : [folder];
}

/** @param isSite whether what is no article there belongs to the pages of a site, as its downloads do */
function filesIn(folder: string, isSite: boolean): readonly string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      const stats = lstatSync(path);
      if (stats.isDirectory()) return OTHER.test(name) ? [] : filesIn(path, isSite);
      const isKnown = READABLE.test(name) || (!isSite && REFUSED.test(name));
      return stats.isFile() && isKnown && !NO_TEXT.test(basename(name)) ? [path] : [];
    });
}
