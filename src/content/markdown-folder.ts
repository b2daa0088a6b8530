import { join } from 'node:path';
import { clockOf } from '../dates/clock.ts';
import type { Note } from '../diagnostics/problem.ts';
import { CONTENT, PAGES } from '../folders.ts';
import type { FieldSchema } from '../frontmatter/field-schema.ts';
import { redirectProblems } from '../life/redirect-problems.ts';
import { seriesAdvice } from '../life/series-advice.ts';
import { translationProblems } from '../life/translation-problems.ts';
import { slugOf } from '../text/slug.ts';
import { cardNotes, type ReadFields } from './advice/card-notes.ts';
import type { FindAmongFiles } from './among-files.ts';
import { breakingProblems } from './breaking-article.ts';
import { claimsOf } from './claims.ts';
import { type ListedFolder, listFolder } from './list-folder.ts';
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
import { unreadFiles } from './unread-files.ts';

/** A folder of Markdown files of one kind. */
export interface MarkdownFolder<Schema extends FieldSchema = FieldSchema> extends ListedFolder {
  readonly schema: Schema;
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
    const listed = listFolder({ folder, required: false, byLanguage }).files;
    const slugs = new Set(listed.map(slugOf));
    const isTaken = takenAddresses(listFolder(pages).files);
    return [
      ...unreadFiles(),
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
      isImportedInto: true,
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
