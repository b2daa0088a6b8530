import { MILLISECONDS_A_DAY } from '../../days.ts';
import { facetNames } from '../../facet-names.ts';
import { FACETS, type Facet, type FacetTable } from '../../facet-table.ts';
import type { IndexedArticle } from '../articles/indexed-article.ts';

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

/**
 * The facets of a closed segment without the names that no living article has. An article that is gone has none, and the
 * day of another.
 */
export function livingFacets(
  table: FacetTable,
  gone: ReadonlySet<number>,
  living: Parameters<typeof facetsOf>[0],
): FacetTable {
  const now = facetsOf(living);
  const [section, author, tag] = FACETS.map((facet) => {
    const { names, of } = table[facet];
    const isLiving = new Set(now[facet].names);
    return facetNames(
      of.map((numbers, article) => {
        const own = gone.has(article) ? [] : numbers.flatMap((number) => names[number] ?? []);
        return own.filter((name) => isLiving.has(name));
      }),
    );
  });
  const none = facetNames([]);
  let near = table.days.find((_, article) => !gone.has(article)) ?? 0;
  const days = table.days.map((day, article) => {
    if (!gone.has(article)) near = day;
    return near;
  });
  return { days, section: section ?? none, author: author ?? none, tag: tag ?? none };
}
