import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { PROJECT, shownPath } from './folders.ts';
import type { MarkdownFolder } from './markdown-folder.ts';
import { parseFile } from './parse-file.ts';
import type { Problem } from './problem.ts';
import { readText } from './read-text.ts';
import { renderedProblems } from './rendered-problems.ts';
import { slugOf } from './slug-of.ts';

/**
 * Puts one file into Astro's store, unless it is there unchanged or has errors.
 *
 * @returns everything that an editor should know of the file
 */
export async function loadFile(
  path: string,
  { schema }: Pick<MarkdownFolder, 'schema'>,
  version: string,
  { store, generateDigest, renderMarkdown }: LoaderContext,
): Promise<readonly Problem[]> {
  const id = slugOf(path);
  const name = shownPath(path);
  const read = readText(path);
  if ('problems' in read) return read.problems;
  const { text } = read;
  const digest = generateDigest(version + text);
  const stored = store.get(id);
  if (stored?.digest === digest) return renderedProblems(stored.rendered?.metadata, name, text);

  const parsed = parseFile(text, name, schema);
  if ('problems' in parsed) return parsed.problems;
  const { data, body, atItsLines } = parsed.file;
  // With a frontmatter of its own, because `renderMarkdown` would take a rule (`---`) on top for one.
  const rendered = await renderMarkdown(`---\nlang: ${languageOf(data)}\n---${atItsLines}`, {
    fileURL: pathToFileURL(path),
  });
  const problems = renderedProblems(rendered.metadata, name, text);
  if (problems.some(({ severity }) => severity === 'error')) return problems;
  store.set({
    id,
    data,
    body,
    digest,
    rendered,
    filePath: relative(PROJECT, path),
  });
  return problems;
}

function languageOf(data: unknown): string {
  return data && typeof data === 'object' && 'lang' in data ? String(data.lang) : 'ar';
}
