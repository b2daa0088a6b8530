import type { Problem } from '../diagnostics/problem.ts';
import { createMarkdown } from '../markdown/render.ts';
import { type FindAmongFolders, type ReadFolder, readFolder } from './among-files.ts';
import type { Entry } from './kept-entry.ts';
import { linksAmong } from './links/links-among.ts';
import { listFolder } from './list-folder.ts';
import { type MarkdownFolder, markdownFolders } from './markdown-folder.ts';
import { type EntryReader, isPublishable, readEntry } from './read-entry.ts';
import { readSite } from './settings/site.ts';

/**
 * Everything in the content that an editor should know, found without building the site.
 *
 * @throws `ContentProblems` when the settings, which the rest is read by, are wrong
 */
export async function checkContent(): Promise<readonly Problem[]> {
  const site = readSite();
  const folders = markdownFolders(site);
  return checkFolders(Object.values(folders), linksAmong(folders, site));
}

/** Everything in some folders that an editor should know. */
export async function checkFolders(
  kinds: readonly MarkdownFolder[],
  findAmongFolders: FindAmongFolders,
  markdown = createMarkdown(),
): Promise<readonly Problem[]> {
  const all = new Map<string, ReadFolder>();
  const problems = new Map<string, readonly Problem[]>();
  for (const kind of kinds) {
    const { read, found } = await readAll(kind, markdown);
    all.set(kind.folder, read);
    problems.set(kind.folder, [...found, ...((await kind.amongFiles?.(read.files)) ?? [])]);
  }
  const find = findAmongFolders(all);
  return [...all].flatMap(([folder, { files }]) => [
    ...(problems.get(folder) ?? []),
    ...find(files),
  ]);
}

/** Reads all files of a folder, of which nothing is known before. */
async function readAll(kind: MarkdownFolder, markdown: EntryReader['markdown']) {
  const reader: EntryReader = { markdown, version: '', cached: () => undefined };
  const listed = listFolder(kind);
  const found = [...listed.problems];
  const entries: Entry[] = [];
  for (const file of listed.files) {
    const result = await readEntry(file, kind, reader);
    found.push(...result.problems);
    if (isPublishable(result)) entries.push(result.entry);
  }
  return { read: readFolder(kind, listed, entries), found };
}
