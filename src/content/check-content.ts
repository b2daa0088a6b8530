import { readFile } from 'node:fs/promises';
import { createMarkdown, renderMarkdown } from '../markdown/render.ts';
import { shownPath } from './folders.ts';
import { listFolder, type MarkdownFolder, markdownFolders } from './markdown-folder.ts';
import { parseFile } from './parse-file.ts';
import type { Problem } from './problem.ts';
import { readSite } from './site.ts';

/**
 * Everything in the content that an editor should know, found without building the site.
 *
 * @throws `ContentProblems` when the settings, which the rest is read by, are wrong
 */
export async function checkContent(): Promise<readonly Problem[]> {
  const { articles, pages } = markdownFolders(readSite());
  return [...(await checkFolder(articles)), ...(await checkFolder(pages))];
}

async function checkFolder(kind: MarkdownFolder): Promise<readonly Problem[]> {
  const { files, problems } = await listFolder(kind);
  const found = await Promise.all(files.map((file) => checkFile(file, kind)));
  return [...problems, ...found.flat()];
}

async function checkFile(path: string, { schema }: MarkdownFolder): Promise<readonly Problem[]> {
  const file = shownPath(path);
  const parsed = parseFile(await readFile(path, 'utf8'), file, schema);
  if ('problems' in parsed) return parsed.problems;
  const { notes } = renderMarkdown(createMarkdown(), parsed.file.atItsLines);
  return notes.map((note) => ({ ...note, file }));
}
