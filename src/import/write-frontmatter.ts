import { Document, isCollection } from 'yaml';

/** What an article says of itself, in the order in which it is written. */
export interface Frontmatter {
  readonly title: string;
  readonly description?: string | undefined;
  readonly pubDate?: string | undefined;
  readonly section?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly author?: string | undefined;
  readonly lang?: string | undefined;
  readonly draft?: boolean | undefined;
}

/** Writes the fields that have a value between two `---` lines, Arabic as Arabic, one line each. */
export function writeFrontmatter(fields: Frontmatter): string {
  const { title, description, pubDate, section, tags, author, lang, draft } = fields;
  const ordered = { title, description, pubDate, section, tags, author, lang, draft };
  const document = new Document(ordered, { keepUndefined: false });
  const list = document.get('tags');
  if (isCollection(list)) list.flow = true;
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n`;
}
