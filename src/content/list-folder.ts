import { existsSync, lstatSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { fileToImport, pdfAmongTexts } from '../diagnostics/messages/file-names.ts';
import { FILE_OUTSIDE_CONTENT, FOLDER_MISSING } from '../diagnostics/messages/files.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { shownPath } from '../folders.ts';
import { isOutside } from '../pictures/inside.ts';
import { namesBelow } from '../pictures/names-below.ts';
import { isMeantAsText, type Names, nameProblems } from './file-names.ts';

/** A folder of Markdown files. */
export interface ListedFolder extends Names {
  readonly folder: string;
  /** Whether a missing folder is a mistake; otherwise there are no such files. */
  readonly required: boolean;
  /** Whether documents of other kinds become files of it by an import. */
  readonly isImportedInto?: boolean;
}

/** What an editor may put beside articles, and what only an import reads. */
const DOCUMENT = /\.(?:docx?|odt|rtf|html?|eml|pdf)$/i;

/** What Word has beside a document that is open: `~$moon.docx`. */
const OPEN_DOCUMENT = /^~\$/;

/** A folder's Markdown files that can be read, in order, and what is wrong with the others. */
export function listFolder(kind: ListedFolder): {
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
} {
  const { folder, required } = kind;
  const content = dirname(folder);
  const below = belowFolder(folder, content);
  if ('missing' in below)
    return { files: [], problems: below.missing || required ? [notThere(folder)] : [] };
  const paths = below.names
    .filter((name) => isMeantAsText(name) && !isOfProgram(name))
    .sort()
    .map((name) => join(folder, name));
  const links = isOutside(folder, [content])
    ? paths
    : [
        ...below.leftOut
          .filter((name) => !isOfProgram(join(name, sep)))
          .map((name) => join(folder, name)),
        ...paths.filter((path) => isLinkOut(path, content)),
      ];
  const documents = kind.isImportedInto ? below.names.filter(isDocument) : [];
  const problems = [
    ...nameProblems(folder, paths, kind),
    ...links.map(leadsOut),
    ...documents.map((name) => toImport(join(folder, name))),
  ];
  const refused = new Set(problems.map(({ file }) => file));
  return { files: paths.filter((path) => !refused.has(shownPath(path))), problems };
}

function isDocument(name: string): boolean {
  return DOCUMENT.test(name) && !OPEN_DOCUMENT.test(basename(name)) && !isOfProgram(name);
}

/** Whether a file is no editor's: it lies in a folder that programs hide, `.obsidian`, `.trash`, or is `._x.md` of a Mac. */
function isOfProgram(name: string): boolean {
  return name
    .split(sep)
    .some((part, at, { length }) => /^\._/.test(part) || (at < length - 1 && part.startsWith('.')));
}

/** @returns `missing` of a folder that is not there: true if there is a file in its place */
function belowFolder(
  folder: string,
  content: string,
): ReturnType<typeof namesBelow> | { readonly missing: boolean } {
  try {
    return namesBelow(folder, (link) => !isOutside(link, [content]));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
    return { missing: code === 'ENOTDIR' };
  }
}

function toImport(path: string): Problem {
  const file = shownPath(path);
  const message = /\.pdf$/i.test(path) ? pdfAmongTexts(basename(path)) : fileToImport(file);
  return { ...message, file, line: 1, severity: 'advice' };
}

/** What is no part of the content, but leads out of it. */
function leadsOut(path: string): Problem {
  return { ...FILE_OUTSIDE_CONTENT, file: shownPath(path), line: 1, severity: 'error' };
}

function isLinkOut(path: string, content: string): boolean {
  // A link that leads nowhere is told where it is read.
  return lstatSync(path).isSymbolicLink() && existsSync(path) && isOutside(path, [content]);
}

function notThere(folder: string): Problem {
  return {
    file: shownPath(folder),
    line: 1,
    severity: 'error',
    ...FOLDER_MISSING,
  };
}
