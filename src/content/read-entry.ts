import { basename, relative } from 'node:path';
import type { MarkdownIt } from 'markdown-it';
import { wordCount } from '../article-text/html-text.ts';
import { fileNotUnderstood } from '../diagnostics/messages/files.ts';
import type { Note, Problem } from '../diagnostics/problem.ts';
import { PROJECT, shownPath } from '../folders.ts';
import { type ParsedFile, parseFile } from '../frontmatter/parse-file.ts';
import type { Place } from '../markdown/links/site-path.ts';
import { renderMarkdown } from '../markdown/render.ts';
import { placeMedia } from '../media/place-media.ts';
import { withLeadPicture } from '../pictures/lead-picture.ts';
import { placePictures } from '../pictures/place-pictures.ts';
import { nameOfBeginning } from '../related/memory.ts';
import { editionFolder } from '../strings/edition-folder.ts';
import { type Language, languageOf } from '../strings/languages.ts';
import { slugOf } from '../text/slug.ts';
import { fieldAdvice } from './advice/field-advice.ts';
import { renderedProblems } from './advice/rendered-problems.ts';
import { type Entry, inputsDigest, sealed, unchangedEntry } from './kept-entry.ts';
import { keepTexts } from './kept-texts.ts';
import { entryId, languageOfPlace, schemaAt } from './language-folder.ts';
import type { MarkdownFolder } from './markdown-folder.ts';
import { readText } from './read-text.ts';
import { basePath, knownSite, settingsOfFiles } from './settings/site.ts';
import type { Untouched } from './untouched.ts';
import { isWithdrawn, remains } from './withdrawn.ts';

export interface EntryResult {
  /** The file as a page, if it can be one: with errors it must not be shown. */
  readonly entry?: Entry | undefined;
  /** Everything that its editor should know. */
  readonly problems: readonly Problem[];
}

/** Whether a file became a page and has no error. */
export function isPublishable(result: EntryResult): result is EntryResult & { entry: Entry } {
  return (
    result.entry !== undefined && !result.problems.some(({ severity }) => severity === 'error')
  );
}

/** How files are read: the same for a check and for a build, which so cannot differ. */
export interface EntryReader {
  readonly markdown: MarkdownIt;
  /** Changes when what entries are made by changes: {@link cacheVersion}. */
  readonly version: string;
  /** The entry of an earlier reading. It is given back if nothing that it was made of has changed. */
  cached(id: string): Entry | undefined;
  /** Files that need not be read again. */
  readonly untouched?: Pick<Untouched, 'entryOf'>;
  /** The collection whose texts are kept beside its entries: without one they stand in them. */
  readonly collection?: string;
}

/** Reads one file of a folder, from its path to its page, and never throws. */
export async function readEntry(
  path: string,
  {
    folder,
    schema,
    bodyOptional,
    notesOn,
  }: Pick<MarkdownFolder, 'folder' | 'schema' | 'bodyOptional' | 'notesOn'>,
  reader: EntryReader,
): Promise<EntryResult> {
  try {
    const before = reader.cached(entryId(path));
    const untouched = reader.untouched?.entryOf(path, before);
    if (untouched) return { entry: untouched, problems: [] };
    const read = readText(path);
    if ('problems' in read) return read;
    const { text, advice } = read;
    const cached = unchangedEntry(before, path, text, reader.version);
    if (cached) return withProblems(cached, path, text, advice);
    const parsed = parseFile(text, shownPath(path), schemaAt(path, schema), bodyOptional);
    if ('problems' in parsed) return { problems: [...advice, ...parsed.problems] };
    const entry = isWithdrawn(parsed.file.data)
      ? withdrawnEntry(path, text, parsed.file, reader)
      : await entryOf(path, text, parsed.file, reader, {
          ...placeOf(path, folder, languageOf(parsed.file.data)),
          notes: [...fieldAdvice(parsed.file), ...((await notesOn?.(parsed.file)) ?? [])],
        });
    return withProblems(entry, path, text, advice);
  } catch (error) {
    return { problems: [broken(path, error instanceof Error ? error.message : String(error))] };
  }
}

/** The problems of a cached entry and of a new one are found in the same things. */
function withProblems(
  entry: Entry,
  path: string,
  text: string,
  advice: readonly Problem[],
): EntryResult {
  const problems = renderedProblems(entry.rendered?.metadata, shownPath(path), text);
  return { entry, problems: [...advice, ...problems] };
}

async function entryOf(
  path: string,
  text: string,
  file: ParsedFile<Record<string, unknown>>,
  { markdown, version, collection }: EntryReader,
  { notes: fieldNotes, ...place }: Place & { readonly notes: readonly Note[] },
): Promise<Entry> {
  const lead = await withLeadPicture(file, path, shownPath(path));
  const leadNotes = (lead.problems ?? []).map(({ file: _file, ...note }) => note);
  const page = await pageOf(path, file, markdown, place);
  const pictureNames = [...leadName(file.data), ...page.pictureNames];
  const { mediaNames } = page;
  const inputs = inputsDigest(path, text, { pictureNames, mediaNames }, version);
  const texts = collection && keepTexts(collection, { body: file.body, html: page.html });
  return sealed(inputs, {
    id: entryId(path),
    data: lead.data ?? file.data,
    ...(!texts && { body: file.body }),
    filePath: relative(PROJECT, path),
    assetImports: [...page.picturePaths],
    rendered: {
      html: texts ? '' : page.html,
      metadata: {
        ...(texts && { texts, beginning: nameOfBeginning(file.body) }),
        lede: page.lede,
        wordCount: wordCount(page.html),
        headings: [...page.headings],
        links: page.links,
        notes: [...fieldNotes, ...leadNotes, ...page.notes],
        pictureNames,
        mediaNames,
        mediaFiles: [...page.mediaFiles],
        imagePaths: [...page.picturePaths],
      },
    },
  });
}

/** The text of a file as it stands on its page, with its pictures and media, and what was learned of it. */
async function pageOf(
  path: string,
  { data, atItsLines }: ParsedFile<Record<string, unknown>>,
  markdown: MarkdownIt,
  place: Place,
) {
  const language = languageOf(data);
  const settings = settingsOfFiles(knownSite());
  const around = { ...settings, ...place };
  const rendered = renderMarkdown(markdown, atItsLines, language, basePath(), around);
  const { lede, headings, links, pictures, media } = rendered;
  const withPictures = await placePictures(rendered.html, pictures, path);
  const withMedia = await placeMedia(withPictures.html, media, {
    article: path,
    language,
    basePath: basePath(),
    pictures: withPictures.sizes,
    numerals: settings,
  });
  return {
    html: withMedia.html,
    lede,
    headings,
    links,
    notes: [...rendered.notes, ...withPictures.notes, ...withMedia.notes],
    pictureNames: pictures.map(({ src }) => src),
    picturePaths: withPictures.paths,
    mediaNames: media.flatMap(({ src, captions }) => [src, captions?.value ?? []].flat()),
    mediaFiles: withMedia.files,
  };
}

/** Of a withdrawn article nothing is read that must not be shown: what is not there cannot get out. */
function withdrawnEntry(
  path: string,
  text: string,
  file: ParsedFile<Record<string, unknown>>,
  { version }: EntryReader,
): Entry {
  const data = remains(file.data);
  const metadata = { pictureNames: [], mediaNames: [] };
  return sealed(inputsDigest(path, text, metadata, version), {
    id: entryId(path),
    data,
    filePath: relative(PROJECT, path),
    rendered: { html: '', metadata },
  });
}

/** Where the text of a file stands on the site. @param kind the folder of all of its kind */
function placeOf(path: string, kind: string, language: Language): Place {
  const name = basename(kind);
  const place = languageOfPlace(path);
  const below = name === 'pages' ? '' : `${name}/`;
  return {
    folder: `/${name}/${place === undefined ? '' : `${place}/`}`,
    address: `/${editionFolder(language)}${below}${slugOf(path)}/`,
  };
}

function leadName({ image }: Readonly<Record<string, unknown>>): readonly string[] {
  return image && typeof image === 'object' && 'src' in image ? [String(image.src)] : [];
}

function broken(path: string, reason: string): Problem {
  return {
    file: shownPath(path),
    line: 1,
    severity: 'error',
    ...fileNotUnderstood(reason),
  };
}
