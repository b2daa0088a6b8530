import { noSuchArticle } from '../diagnostics/messages/links.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { articleLinksIn, type Metadata, notesIn } from '../diagnostics/rendered-notes.ts';
import { editionFolder } from '../strings/editions.ts';
import { isArticleThere } from './article-there.ts';
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
  const links = articleLinksIn(metadata)
    .filter(({ language, slug }) => !isArticleThere(language, slug))
    .map(({ line, language, slug }): Problem => {
      const message = noSuchArticle(`/${editionFolder(language)}articles/${slug}/`);
      return { ...message, file, line, severity: 'error' };
    });
  return [...fieldsOutsideFont(text, file), ...notes, ...links];
}
