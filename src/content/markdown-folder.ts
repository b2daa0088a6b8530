import { existsSync, lstatSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { clockOf } from '../dates/clock.ts';
import { FILE_OUTSIDE_CONTENT, FOLDER_MISSING } from '../diagnostics/messages/files.ts';
import type { Note, Problem } from '../diagnostics/problem.ts';
import { CONTENT, PAGES, shownPath } from '../folders.ts';
import type { FieldSchema } from '../frontmatter/fix-field.ts';
import { redirectProblems } from '../life/redirect-problems.ts';
import { seriesAdvice } from '../life/series-advice.ts';
import { translationProblems } from '../life/translation-problems.ts';
import { isOutside } from '../pictures/inside.ts';
import { slugOf } from '../text/slug.ts';
import { cardNotes, type ReadFields } from './advice/card-notes.ts';
import type { FindAmongFiles } from './among-files.ts';
import { breakingProblems } from './breaking-article.ts';
import { claimsOf } from './claims.ts';
import { isMeantAsText, type Names, nameProblems } from './file-names.ts';
import { logoProblems } from './logo-problems.ts';
import { authorFileProblems, tagFileProblems, tagProblems } from './name-problems.ts';
import { isReservedSlug } from './reserved-slugs.ts';
import { sameAddressProblems } from './same-address.ts';
import { articleSchema } from './schemas/article-schema.ts';
import { authorSchema } from './schemas/author-schema.ts';
import { pageSchema } from './schemas/page-schema.ts';
import { tagSchema } from './schemas/tag-schema.ts';
import type { Site } from './settings/site.ts';
import { missingSiteTexts } from './site-names.ts';
import { takenAddresses } from './taken-addresses.ts';

/** A folder of Markdown files of one kind. */
export interface MarkdownFolder<Schema extends FieldSchema = FieldSchema> extends Names {
  readonly folder: string;
  readonly schema: Schema;
  /** Whether a missing folder is a mistake; otherwise there are no such files. */
  readonly required: boolean;
  /** Fields alone are enough. */
  readonly bodyOptional?: boolean;
  /** What is to be said of the fields of a file that are right. */
  readonly notesOn?: (file: ReadFields) => Promise<readonly Note[]>;
  readonly amongFiles?: FindAmongFiles;
  /** Whether this build has a page of an entry: without this, of each. */
  readonly isShown?: (data: unknown) => boolean;
  /** Is told what a build has read, if nothing is wrong with it. */
  readonly whenRead?: (data: readonly unknown[]) => void;
}

/** The folders that make the site. */
export function markdownFolders(site: Site) {
  const byLanguage = true;
  const pages = {
    folder: PAGES,
    schema: pageSchema,
    required: false,
    byLanguage,
    isReserved: isReservedSlug,
  };
  const folder = join(CONTENT, 'articles');
  const amongFiles: FindAmongFiles = async (files) => {
    const claims = files.map(claimsOf);
    const listed = (await listFolder({ folder, required: false, byLanguage })).files;
    const slugs = new Set(listed.map(slugOf));
    const isTaken = takenAddresses((await listFolder(pages)).files);
    return [
      ...missingSiteTexts(files, site),
      ...(await logoProblems(site)),
      ...breakingProblems(files, site, clockOf(process.env)),
      ...sameAddressProblems(files),
      ...tagProblems(files),
      ...redirectProblems(claims, isTaken),
      ...translationProblems(claims, (slug) => slugs.has(slug)),
      ...seriesAdvice(claims),
    ];
  };
  const tagFiles: FindAmongFiles = (files) => [
    ...sameAddressProblems(files),
    ...tagFileProblems(files),
  ];
  return {
    articles: {
      folder,
      schema: articleSchema(site),
      required: true,
      byLanguage,
      notesOn: cardNotes,
      amongFiles,
    },
    pages: { ...pages, amongFiles: sameAddressProblems },
    tags: {
      folder: join(CONTENT, 'tags'),
      schema: tagSchema,
      required: false,
      byLanguage,
      amongFiles: tagFiles,
    },
    authors: {
      folder: join(CONTENT, 'authors'),
      schema: authorSchema,
      required: false,
      bodyOptional: true,
      amongFiles: authorFileProblems,
    },
  };
}

/** A folder's Markdown files that can be read, in order, and what is wrong with the others. */
export async function listFolder(
  kind: Pick<MarkdownFolder, 'folder' | 'required' | keyof Names>,
): Promise<{ files: readonly string[]; problems: readonly Problem[] }> {
  const { folder, required } = kind;
  const names = await readdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    // The second is a file in the folder's place.
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
    return { missing: required || error.code === 'ENOTDIR' };
  });
  if ('missing' in names) return { files: [], problems: names.missing ? [notThere(folder)] : [] };
  const meant = names.filter(isMeantAsText).sort();
  const paths = meant.map((name) => join(folder, name));
  const problems = [...nameProblems(folder, paths, kind), ...linksOut(folder, paths)];
  const refused = new Set(problems.map(({ file }) => file));
  return { files: paths.filter((path) => !refused.has(shownPath(path))), problems };
}

/** Files that are no part of the content, but lead out of it. */
function linksOut(folder: string, paths: readonly string[]): readonly Problem[] {
  const content = dirname(folder);
  const links = isOutside(folder, [content])
    ? paths
    : paths.filter((path) => isLinkOut(path, content));
  return links.map((path) => ({
    ...FILE_OUTSIDE_CONTENT,
    file: shownPath(path),
    line: 1,
    severity: 'error',
  }));
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
