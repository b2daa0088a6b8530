import { noSuchArticle } from '../diagnostics/messages/links.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { type Metadata, notesIn, siteLinksIn } from '../diagnostics/rendered-notes.ts';
import { articleAt, isArticleThere } from './article-there.ts';
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
    const article = articleAt(path);
    if (!article || isArticleThere(article)) return [];
    return [{ ...noSuchArticle(path), file, line, severity: 'error' }];
  });
  return [...fieldsOutsideFont(text, file), ...notes, ...links];
}
