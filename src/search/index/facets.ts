import { MILLISECONDS_A_DAY } from '../days.ts';
import { facetNames } from '../facet-names.ts';
import { FACETS, type Facet, type FacetTable } from '../facet-table.ts';
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
    section: facetNames(articles.map(({ section }) => (section === undefined ? [] : [section]))),
    author: facetNames(articles.map(({ authors }) => authors)),
    tag: facetNames(articles.map(({ tags }) => tags)),
  };
}

/** The facets that offer a choice on this site. */
export function offered(table: FacetTable): readonly Facet[] {
  return FACETS.filter((name) => table[name].names.length > 1);
}
