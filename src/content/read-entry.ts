import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import type { MarkdownIt } from 'markdown-it';
import { fileNotUnderstood } from '../diagnostics/messages/files.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { PROJECT, shownPath } from '../folders.ts';
import { type ParsedFile, parseFile } from '../frontmatter/parse-file.ts';
import { renderMarkdown, VERSION } from '../markdown/render.ts';
import { withLeadPicture } from '../pictures/lead-picture.ts';
import { pictureState } from '../pictures/picture-state.ts';
import { placePictures } from '../pictures/place-pictures.ts';
import { languageOf } from '../strings/languages.ts';
import { slugOf } from '../text/slug.ts';
import type { MarkdownFolder } from './markdown-folder.ts';
import { readText } from './read-text.ts';
import { renderedProblems } from './rendered-problems.ts';

/** A file as Astro's store has it. */
export type Entry = Parameters<LoaderContext['store']['set']>[0];

export interface Reading {
  /** The file as a page, if it can be one: with errors it must not be shown. */
  readonly entry?: Entry;
  /** Everything that its editor should know. */
  readonly problems: readonly Problem[];
}

/** How files are read: the same for a check and for a build, which so cannot differ. */
export interface Reader {
  readonly markdown: MarkdownIt;
  /** Changes when settings that files are read with change. */
  readonly version: string;
  /** An entry that was read before. It is given back if nothing that it was made of has changed. */
  kept(id: string): Entry | undefined;
}

/** Reads one file of a folder, from its path to its page, and never throws. */
export async function readEntry(
  path: string,
  { schema }: Pick<MarkdownFolder, 'schema'>,
  reader: Reader,
): Promise<Reading> {
  try {
    const read = readText(path);
    if ('problems' in read) return read;
    const { text } = read;
    const known = unchanged(path, text, reader);
    if (known) return told(known, path, text);
    const parsed = parseFile(text, shownPath(path), schema);
    if ('problems' in parsed) return parsed;
    return told(await entryOf(path, text, parsed.file, reader), path, text);
  } catch (error) {
    return { problems: [broken(path, error instanceof Error ? error.message : String(error))] };
  }
}

/** What is kept and what is new have their problems told from the same things. */
function told(entry: Entry, path: string, text: string): Reading {
  return { entry, problems: renderedProblems(entry.rendered?.metadata, shownPath(path), text) };
}

async function entryOf(
  path: string,
  text: string,
  file: ParsedFile<Record<string, unknown>>,
  { markdown, version }: Reader,
): Promise<Entry> {
  const lead = await withLeadPicture(file, path, shownPath(path));
  const rendered = renderMarkdown(markdown, file.atItsLines, languageOf(file.data));
  const { opening, words, headings, articleLinks, hasParts, pictures } = rendered;
  const { html, paths, notes } = await placePictures(rendered.html, pictures, path);
  const leadNotes = (lead.problems ?? []).map(({ file: _file, ...note }) => note);
  const pictureNames = [...leadName(file.data), ...pictures.map(({ src }) => src)];
  return {
    id: slugOf(path),
    data: lead.data ?? file.data,
    body: file.body,
    digest: digestOf(path, text, pictureNames, version),
    filePath: relative(PROJECT, path),
    assetImports: [...paths],
    rendered: {
      html,
      metadata: {
        opening,
        words,
        headings: [...headings],
        articleLinks,
        hasParts,
        notes: [...leadNotes, ...rendered.notes, ...notes],
        pictureNames,
        imagePaths: [...paths],
      },
    },
  };
}

function unchanged(path: string, text: string, { kept, version }: Reader): Entry | undefined {
  const entry = kept(slugOf(path));
  const names = pictures.safeParse(entry?.rendered?.metadata?.pictureNames);
  if (!entry || !names.success) return undefined;
  return entry.digest === digestOf(path, text, names.data, version) ? entry : undefined;
}

const pictures = z.array(z.string());

function leadName({ image }: Readonly<Record<string, unknown>>): readonly string[] {
  return image && typeof image === 'object' && 'src' in image ? [String(image.src)] : [];
}

/** Of all that an entry is made of. */
function digestOf(path: string, text: string, names: readonly string[], version: string): string {
  const parts = [VERSION, version, text, pictureState(names, path)];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}

function broken(path: string, reason: string): Problem {
  return {
    file: shownPath(path),
    line: 1,
    severity: 'error',
    ...fileNotUnderstood(reason),
  };
}
