import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { articleLinksIn, type Metadata, notesIn } from '../diagnostics/note.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { fieldsOutsideFont } from './fields-outside-font.ts';
import { CONTENT } from './folders.ts';

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
    .filter(({ slug }) => !existsSync(join(CONTENT, 'articles', `${slug}.md`)))
    .map(({ line, slug }): Problem => ({ ...leadsNowhere(slug), file, line, severity: 'error' }));
  return [...fieldsOutsideFont(text, file), ...notes, ...links];
}

function leadsNowhere(slug: string) {
  return {
    ar: `يؤدي هذا الرابط إلى خبر غير موجود: /articles/${slug}/. صحّح العنوان أو احذف الرابط.`,
    en: `This link leads to an article that is not there: /articles/${slug}/. Correct the address or remove the link.`,
  };
}
