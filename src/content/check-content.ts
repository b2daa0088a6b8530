import { createMarkdown, renderMarkdown } from '../markdown/render.ts';
import { shownPath } from './folders.ts';
import { languageOf } from './language-of.ts';
import { withLeadPicture } from './lead-picture.ts';
import { listFolder, type MarkdownFolder, markdownFolders } from './markdown-folder.ts';
import { parseFile } from './parse-file.ts';
import { placePictures } from './place-pictures.ts';
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
  const found = [...problems];
  for (const file of files) found.push(...(await checkFile(file, kind)));
  return found;
}

async function checkFile(path: string, { schema }: MarkdownFolder): Promise<readonly Problem[]> {
  const file = shownPath(path);
  const read = readText(path);
  if ('problems' in read) return read.problems;
  const parsed = parseFile(read.text, file, schema);
  if ('problems' in parsed) return parsed.problems;
  const { data } = parsed.file;
  const { problems = [] } = await withLeadPicture(parsed.file, path, file);
  const rendered = renderMarkdown(createMarkdown(), parsed.file.atItsLines, languageOf(data));
  const { notes } = await placePictures(rendered.html, rendered.pictures, path);
  const told = { ...rendered, notes: [...rendered.notes, ...notes] };
  return [...problems, ...renderedProblems(told, file)];
}
