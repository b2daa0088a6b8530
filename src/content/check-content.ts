import type { Problem } from '../diagnostics/problem.ts';
import type { Claims } from '../life/claims.ts';
import { createMarkdown } from '../markdown/render.ts';
import { claimsOf } from './claims.ts';
import { listFolder, type MarkdownFolder, markdownFolders } from './markdown-folder.ts';
import { type EntryReader, readEntry } from './read-entry.ts';
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

/** Everything in a folder that an editor should know. */
export async function checkFolder(
  kind: MarkdownFolder,
  markdown = createMarkdown(),
): Promise<readonly Problem[]> {
  const reader: EntryReader = { markdown, version: '', cached: () => undefined };
  const { files, problems } = await listFolder(kind);
  const found = [...problems];
  const claims: Claims[] = [];
  for (const file of files) {
    const { entry, problems: own } = await readEntry(file, kind, reader);
    found.push(...own);
    if (entry) claims.push(claimsOf(entry));
  }
  return [...found, ...((await kind.problemsAmong?.(claims)) ?? [])];
}
