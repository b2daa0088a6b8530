import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT } from '../../folders.ts';
import { onDisk } from '../../pictures/content-file.ts';
import { splitEdition } from '../../strings/edition-folder.ts';
import { DEFAULT_LANGUAGE, type Language } from '../../strings/languages.ts';

/** Where the page of an article is. */
export interface ArticleAddress {
  readonly language: Language;
  readonly slug: string;
}

/** The article to whose page, or to whose text for machines, a path leads, from the site's root. */
export function articleAt(path: string): ArticleAddress | undefined {
  const { language, path: within } = splitEdition(path);
  const slug = /^\/articles\/([^/]+?)(?:\.md|\/)?$/.exec(within)?.[1];
  return slug === undefined ? undefined : { language, slug };
}

/**
 * Whether there is a file of an article in an edition. At the addresses of the site's own language there
 * is one, too, of an article in another language that lies beside those in it: it had that address.
 */
export function isArticleThere(
  { language, slug }: ArticleAddress,
  folder = join(CONTENT, 'articles'),
): boolean {
  if (onDisk(join(folder, language, `${slug}.md`))) return true;
  const file = onDisk(join(folder, `${slug}.md`));
  if (file === undefined) return false;
  return language === DEFAULT_LANGUAGE || saysLanguage(readFileSync(file, 'utf8'), language);
}

/** Of a file that may be broken, so that it is not read as a file is. */
function saysLanguage(text: string, language: Language): boolean {
  return new RegExp(`^lang:\\s*["']?${language}["']?\\s*(?:#|$)`, 'm').test(text);
}
