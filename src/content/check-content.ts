import type { Problem } from '../diagnostics/problem.ts';
import { createMarkdown } from '../markdown/render.ts';
import { problemsAmong } from './among-files.ts';
import { listFolder, type MarkdownFolder, markdownFolders } from './markdown-folder.ts';
import { type Entry, type EntryReader, isPublishable, readEntry } from './read-entry.ts';
import { readSite } from './site.ts';

/**
 * Everything in the content that an editor should know, found without building the site.
 *
 * @throws `ContentProblems` when the settings, which the rest is read by, are wrong
 */
export async function checkContent(): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const folder of Object.values(markdownFolders(readSite()))) {
    problems.push(...(await checkFolder(folder)));
  }
  return problems;
}

/** Everything in a folder that an editor should know. */
export async function checkFolder(
  kind: MarkdownFolder,
  markdown = createMarkdown(),
): Promise<readonly Problem[]> {
  const reader: EntryReader = { markdown, version: '', cached: () => undefined };
  const { files, problems } = await listFolder(kind);
  const found = [...problems];
  const entries: Entry[] = [];
  for (const file of files) {
    const result = await readEntry(file, kind, reader);
    found.push(...result.problems);
    if (isPublishable(result)) entries.push(result.entry);
  }
  return [...found, ...(await problemsAmong(kind, entries))];
}
