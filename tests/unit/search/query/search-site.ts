import { find, type Results } from '../../../../src/search/query/find.ts';
import { type Article, type Lexemes, siteOf } from './stand-ins.ts';

/** Texts of articles, by their ids. */
export type Articles = Readonly<Record<string, Article>>;

/** Puts a query to a site; the ids of what it finds, in order. */
export async function search(
  text: string,
  articles: Articles,
  { lexemes = {}, variants = {}, sort = 'relevance', filters = {} }: Partial<Settings> = {},
): Promise<Results & { readonly ids: string }> {
  const { engine, lookup } = siteOf(articles, lexemes, variants);
  const results = await find({ text, filters, sort }, engine, lookup);
  return { ...results, ids: results.matches.map(({ id }) => id).join(' ') };
}

interface Settings {
  readonly lexemes: Lexemes;
  readonly variants: Readonly<Record<string, readonly number[]>>;
  readonly sort: 'relevance' | 'date';
  readonly filters: Readonly<Record<string, string>>;
}

/** Articles that have nothing of what is looked for, so that no word is a common one. */
export const OTHERS: Articles = Object.fromEntries(
  Array.from({ length: 20 }, (_, at) => [`other${at}`, { text: 'شيء آخر' }]),
);
