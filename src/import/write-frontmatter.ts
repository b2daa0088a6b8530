import { Document, isCollection } from 'yaml';
import type { Found } from './reading.ts';

/** What an article says of itself: what was found in it, as it is written. */
export interface Frontmatter extends Omit<Found, 'slug' | 'lang' | 'image'> {
  readonly title: string;
  readonly author?: string | undefined;
  readonly lang?: string | undefined;
  readonly image?: Readonly<Record<string, string>> | undefined;
}

/** Who signs, in the field for one or in that for several. */
export function signedBy(names: readonly string[] = []): Pick<Frontmatter, 'author' | 'authors'> {
  return names.length > 1 ? { authors: names } : { author: names[0] };
}

/** Lists that stand on one line. */
const FLOW = ['tags', 'authors', 'redirectFrom'];

/** Writes the fields that have a value between two `---` lines, Arabic as Arabic, lists on one line each. */
export function writeFrontmatter(fields: Frontmatter): string {
  const { title, description, pubDate, updatedDate, section, tags, author, authors } = fields;
  const { lang, series, featured, redirectFrom, image, draft } = fields;
  const ordered = {
    ...{ title, description, pubDate, updatedDate, section, tags, author, authors },
    ...{ lang, series, featured, redirectFrom, image, draft },
  };
  const document = new Document(ordered, { keepUndefined: false });
  for (const name of FLOW) {
    const list = document.get(name);
    if (isCollection(list)) list.flow = true;
  }
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n`;
}
