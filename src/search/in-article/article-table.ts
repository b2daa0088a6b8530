import { type FormLexemes, readForms } from '../article-forms.ts';
import { fetchUnpacked } from '../query/engine/fetch-file.ts';

/** The lexeme keys of the forms that an article knows: its own words, and others of their lexemes. */
export type ArticleTable = ReadonlyMap<string, readonly string[]>;

/**
 * Puts together what a page's words and the article's table tell. Without the table each word is a
 * lexeme of its own, and is found as it stands, tashkeel and spelling aside.
 *
 * @param forms the folded words of the page
 */
export function articleTable(forms: Iterable<string>, known: readonly FormLexemes[]): ArticleTable {
  const own = [...forms, ...known.flatMap(([, keys]) => keys)];
  return new Map([...own.map((form): FormLexemes => [form, [form]]), ...known]);
}

/**
 * Fetches the table of forms that the build made for an article.
 *
 * @returns undefined if the table does not come whole: words are then found as they are typed
 */
export async function fetchArticleForms(url: string): Promise<readonly FormLexemes[] | undefined> {
  try {
    return readForms(await (await fetchUnpacked(url)).text());
  } catch {
    return undefined;
  }
}
