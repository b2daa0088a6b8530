import { MILLISECONDS_A_DAY } from '../days.ts';
import { FACETS, type Facet, type FacetNames, type FacetTable } from '../facet-table.ts';
import type { IndexedArticle } from './indexed-article.ts';

/**
 * What the articles can be narrowed to, and which article has what.
 *
 * @param articles the newest first
 */
export function facetsOf(
  articles: readonly Pick<IndexedArticle, 'published' | 'section' | 'authors' | 'tags'>[],
): FacetTable {
  return {
    days: articles.map(({ published }) => Date.parse(published.slice(0, 10)) / MILLISECONDS_A_DAY),
    section: facet(articles.map(({ section }) => (section === undefined ? [] : [section]))),
    author: facet(articles.map(({ authors }) => authors)),
    tag: facet(articles.map(({ tags }) => tags)),
  };
}

/** Numbers are short where they are often written: the first articles have the first ones. */
function facet(namesOf: readonly (readonly string[])[]): FacetNames {
  const numbers = new Map<string, number>();
  for (const name of namesOf.flat()) if (!numbers.has(name)) numbers.set(name, numbers.size);
  const of = namesOf.map((names) => names.flatMap((name) => numbers.get(name) ?? []));
  return { names: [...numbers.keys()], of };
}

/** The facets that offer a choice on this site. */
export function offered(table: FacetTable): readonly Facet[] {
  return FACETS.filter((name) => table[name].names.length > 1);
}
