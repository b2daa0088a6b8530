import { Document, isCollection } from 'yaml';

/** What an article says of itself, in the order in which it is written. */
export interface Frontmatter {
  readonly title: string;
  readonly description?: string | undefined;
  readonly pubDate?: string | undefined;
  readonly updatedDate?: string | undefined;
  readonly section?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly author?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly lang?: string | undefined;
  readonly series?: string | undefined;
  readonly featured?: boolean | undefined;
  readonly redirectFrom?: readonly string[] | undefined;
  readonly image?: Readonly<Record<string, string>> | undefined;
  readonly draft?: boolean | undefined;
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
