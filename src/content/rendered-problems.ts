import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { noSuchArticle } from '../diagnostics/messages/links.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { type Metadata, notesIn, siteLinksIn } from '../diagnostics/rendered-notes.ts';
import { CONTENT } from '../folders.ts';
import { fieldsOutsideFont } from './fields-outside-font.ts';

/**
 * What a file that was read and rendered has to tell its editor, its links to articles that are not
 * there included.
 *
 * @param text the whole file
 */
export function renderedProblems(
  metadata: Metadata,
  file: string,
  text: string,
): readonly Problem[] {
  const notes = notesIn(metadata).map((note) => ({ ...note, file }));
  const links = siteLinksIn(metadata).flatMap(({ line, path }): readonly Problem[] => {
    const slug = articleAt(path);
    if (slug === undefined || existsSync(join(CONTENT, 'articles', `${slug}.md`))) return [];
    return [{ ...noSuchArticle(slug), file, line, severity: 'error' }];
  });
  return [...fieldsOutsideFont(text, file), ...notes, ...links];
}

/** The slug of the article to which a path leads. */
export function articleAt(path: string): string | undefined {
  return /^\/articles\/([^/]+)/.exec(path)?.[1];
}
