import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { PROJECT, shownPath } from './folders.ts';
import { languageOf } from './language-of.ts';
import { withLeadPicture } from './lead-picture.ts';
import type { MarkdownFolder } from './markdown-folder.ts';
import { parseFile } from './parse-file.ts';
import { areThere } from './pictures.ts';
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
  if (stored?.digest === digest) {
    const isWhole = areThere(stored.assetImports ?? [], path);
    if (isWhole) return renderedProblems(stored.rendered?.metadata, name);
    // Its pictures have moved, and Astro would take the new entry for the one it has.
    store.delete(id);
  }

  const parsed = parseFile(text, name, schema);
  if ('problems' in parsed) return parsed.problems;
  const { body, atItsLines } = parsed.file;
  const lead = await withLeadPicture(parsed.file, path, name);
  // With a frontmatter of its own, because `renderMarkdown` would take a rule (`---`) on top for one.
  const rendered = await renderMarkdown(
    `---\nlang: ${languageOf(parsed.file.data)}\n---${atItsLines}`,
    {
      fileURL: pathToFileURL(path),
    },
  );
  const problems = [...(lead.problems ?? []), ...renderedProblems(rendered.metadata, name)];
  if (!lead.data || problems.some(({ severity }) => severity === 'error')) return problems;
  store.set({
    id,
    data: lead.data,
    body,
    digest,
    rendered,
    filePath: relative(PROJECT, path),
    assetImports: rendered.metadata?.imagePaths ?? [],
  });
  return problems;
}
