import type { FormAndKeys } from '../article-words.ts';

/** The classes of the forms that an article knows: its own words, and others of their classes. */
export type ArticleTable = ReadonlyMap<string, readonly string[]>;

/**
 * Puts together what a page's words and the article's table tell. Without the table each word is a
 * class of its own, and is found as it stands, tashkeel and spelling aside.
 *
 * @param forms the folded words of the page
 */
export function articleTable(forms: Iterable<string>, known: readonly FormAndKeys[]): ArticleTable {
  const table = new Map(known);
  const citations = [...table.values()].flat();
  for (const form of [...forms, ...citations]) if (!table.has(form)) table.set(form, [form]);
  return table;
}
