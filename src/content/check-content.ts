import { createMarkdown, renderMarkdown } from '../markdown/render.ts';
import { shownPath } from './folders.ts';
import { listFolder, type MarkdownFolder, markdownFolders } from './markdown-folder.ts';
import { parseFile } from './parse-file.ts';
import type { Problem } from './problem.ts';
import { readText } from './read-text.ts';
import { renderedProblems } from './rendered-problems.ts';
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
  return [...problems, ...files.flatMap((file) => checkFile(file, kind))];
}

function checkFile(path: string, { schema }: MarkdownFolder): readonly Problem[] {
  const file = shownPath(path);
  const read = readText(path);
  if ('problems' in read) return read.problems;
  const parsed = parseFile(read.text, file, schema);
  if ('problems' in parsed) return parsed.problems;
  return renderedProblems(
    renderMarkdown(createMarkdown(), parsed.file.atItsLines),
    file,
    read.text,
  );
}
