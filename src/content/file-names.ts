import { basename, dirname, join, relative, sep } from 'node:path';
import type { Message } from '../diagnostics/message.ts';
import {
  fileInSubfolder,
  fileNameNotAddress,
  fileNameOfDevice,
  fileNameReserved,
  fileNamesCollide,
  fileNameTooLong,
  fileNotMarkdown,
  fileOfLanguage,
} from '../diagnostics/messages/file-names.ts';
import { languageFolderNotSpoken } from '../diagnostics/messages/languages.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { shownPath } from '../folders.ts';
import { DEFAULT_LANGUAGE, isLanguage } from '../strings/languages.ts';
import { presentationForms } from '../text/characters.ts';
import { isDeviceName, slugify, slugKey, slugOf } from '../text/slug.ts';

/** Files in which an editor meant an article: another ending, or one that Windows hides (`x.md.txt`). */
const MEANT = /(?:\.md)?\.(?:md|markdown|mdown|mdx|txt)$/i;

/** In bytes, as disks count: the site adds endings of its own to a name, and none may have more than 255. */
const LONGEST = 200;

const USABLE = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$/u;

/** `fr`, `pt-BR`. Codes of three letters are words, too: `new`, `war`. */
const LANGUAGE_FOLDER = /^([a-z]{2})(?:[-_][a-z]{2})?$/;

const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** What is asked of the names of a folder's files. */
export interface Names {
  /** Tells the slugs of the site's own pages, in lower case. */
  readonly isReserved?: (slug: string) => boolean;
  /** Whether a language may have a folder in it, `articles/en/`. */
  readonly byLanguage?: boolean;
}

/**
 * What is wrong with the names of a folder's files, which become addresses: a name that makes no
 * address or is too long for one, an ending that is not `.md`, a file in a folder of its own, a name that the site or
 * Windows has reserved, or two names that some disks and servers take for one because they differ only in case,
 * tashkeel or Unicode composition.
 *
 * @param names which names files may not have, and whether a language may have its own folder
 */
export function nameProblems(
  folder: string,
  files: readonly string[],
  { isReserved = () => false, byLanguage = false }: Names = {},
): readonly Problem[] {
  const first = new Map<string, string>();
  const free = freePlaces(files);
  return files.flatMap((file) => {
    const slug = slugOf(file);
    if (!file.endsWith('.md'))
      return problem(file, fileNotMarkdown(suggested(file.replace(MEANT, ''))));
    const place = relative(folder, dirname(file));
    if (place !== '' && !(byLanguage && isLanguage(place)))
      return problem(file, misplaced(file, folder, byLanguage, free));
    const ofLanguage = byLanguage ? placeByEnding(file, folder) : undefined;
    if (ofLanguage) return problem(file, fileOfLanguage(shownPath(free(ofLanguage))));
    if (!USABLE.test(slug) || presentationForms(slug).length > 0)
      return problem(file, fileNameNotAddress(suggested(slug)));
    if (Buffer.byteLength(slug) > LONGEST)
      return problem(file, fileNameTooLong(suggested(slug), LONGEST));
    if (isDeviceName(slug)) return problem(file, fileNameOfDevice(`page-${suggested(slug)}.md`));
    if (isReserved(slug.toLowerCase()))
      return problem(file, fileNameReserved(`page-${suggested(slug)}.md`));
    const key = join(place, slugKey(slug));
    const other = first.get(key);
    if (other !== undefined) return problem(file, fileNamesCollide(shownPath(other)));
    first.set(key, file);
    return [];
  });
}

/** Gives each file that is to be moved a place of its own: it must not take that of another. */
function freePlaces(files: readonly string[]): (place: string) => string {
  const taken = new Set(files);
  return (place) => {
    let own = place;
    for (let count = 2; taken.has(own); count += 1) own = place.replace(/\.md$/, `-${count}.md`);
    taken.add(own);
    return own;
  };
}

/** What to do with a file in a folder that is not read. */
function misplaced(
  file: string,
  folder: string,
  byLanguage: boolean,
  free: (place: string) => string,
): Message {
  const [outer = ''] = relative(folder, file).split(sep);
  const [, code] = (byLanguage && LANGUAGE_FOLDER.exec(outer.toLowerCase())) || [];
  const kept = isLanguage(code) ? code : '';
  if (code && !kept && LANGUAGE_NAMES.of(code)) return languageFolderNotSpoken(outer);
  const place = join(folder, kept, `${nameOf(file)}.md`);
  return fileInSubfolder(shownPath(free((byLanguage && placeByEnding(place, folder)) || place)));
}

/** Where a file belongs whose language stands at the end of its name, as Hugo has it: `moon.en.md` is `en/moon.md`. */
function placeByEnding(file: string, folder: string): string | undefined {
  const [, name = '', written = ''] = /^(.+)\.([a-z]{2})$/i.exec(slugOf(file)) ?? [];
  const code = written.toLowerCase();
  if (!isLanguage(code)) return undefined;
  const inFolder = code === DEFAULT_LANGUAGE ? '' : code;
  const own = dirname(file) === folder ? name : nameOf(join(dirname(file), name));
  return join(folder, inFolder, `${USABLE.test(own) ? own : suggested(own)}.md`);
}

/** What a file in a folder of its own is called: others call it `index`, and the folder as the article. */
function nameOf(file: string): string {
  const slug = slugOf(file);
  const [, ending = ''] = /^_?index(\.[a-z]{2})?$/.exec(slug) ?? [];
  return /^_?index(?:\.|$)/.test(slug) ? suggested(basename(dirname(file))) + ending : slug;
}

/** Whether an editor means a file to be published: pictures and the like are not. */
export function isMeantAsText(file: string): boolean {
  return MEANT.test(file);
}

function suggested(name: string): string {
  return slugify(basename(name)) || 'article';
}

function problem(file: string, message: Message): Problem {
  return { file: shownPath(file), line: 1, severity: 'error', ...message };
}
