import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CONTENT, LANGUAGE_SERVER, PROJECT } from '../folders.ts';
import { jsonSchemas } from './json-schemas.ts';
import { listFolder } from './list-folder.ts';
import { markdownFolders } from './markdown-folder.ts';
import type { Site } from './settings/site.ts';

/** The folders of Markdown files, and what a file in one is: not as Astro calls them, which writes schemas of its own. */
const KINDS = { articles: 'article', pages: 'page', tags: 'tag', authors: 'author' } as const;

/** Markdown files by the folder in which they are. */
export type FilesByFolder = Readonly<Record<keyof typeof KINDS, readonly string[]>>;

/**
 * What Astro's language server reads in `.astro/collections/` to complete the fields of an article, and
 * to underline what is wrong in them. Astro's own (`contentIntellisense`) would call a title red that is a number,
 * and does not know files whose names have other letters than ASCII.
 *
 * @returns each text, by the name of its file
 */
export function languageServerFiles(files: FilesByFolder): ReadonlyMap<string, string> {
  const collections = Object.values(KINDS).map((name) => ({ hasSchema: true, name }));
  const folders = ['articles', 'pages', 'tags', 'authors'] as const;
  const entries = folders.flatMap((folder) =>
    files[folder].map((path) => [serverKey(path), KINDS[folder]]),
  );
  const manifest = { collections, entries: Object.fromEntries(entries) };
  return new Map([...jsonSchemas(), ['collections.json', JSON.stringify(manifest)]]);
}

/** Tells the language server of all files that there are, and what their fields may be. */
export async function tellLanguageServer(site: Site): Promise<void> {
  // Of a folder elsewhere no editor's program that has this project open will ask.
  if (!CONTENT.startsWith(PROJECT)) return;
  const folders = markdownFolders(site);
  const filesOf = (name: keyof FilesByFolder) => listFolder(folders[name]).files;
  const files = {
    articles: filesOf('articles'),
    pages: filesOf('pages'),
    tags: filesOf('tags'),
    authors: filesOf('authors'),
  };
  await mkdir(LANGUAGE_SERVER, { recursive: true });
  for (const [name, text] of languageServerFiles(files))
    await writeFile(join(LANGUAGE_SERVER, name), text);
}

/** A file as the server looks it up: its URL in lower case, letters not escaped. */
function serverKey(path: string): string {
  return decodeURIComponent(pathToFileURL(path).href).toLowerCase();
}
