import { facetNames } from '../../facet-names.ts';
import { FACETS, type FacetTable } from '../../facet-table.ts';
import type { RecentTable } from '../../recent-table.ts';
import type { Numbering } from './numbering.ts';

/** The facets of both segments' articles. A name that only dead articles have is none. */
export function facetsWithRecent(
  closed: FacetTable,
  { articles: recent }: RecentTable,
  { articles, ofClosed, ofRecent }: Numbering,
): FacetTable {
  const days = Array.from({ length: articles }, () => 0);
  const namesOf = new Map(FACETS.map((facet) => [facet, days.map((): readonly string[] => [])]));
  for (const [number, at] of ofClosed.entries()) {
    if (at === undefined) continue;
    days[at] = closed.days[number] ?? 0;
    for (const [facet, names] of namesOf) {
      const { names: all, of } = closed[facet];
      names[at] = (of[number] ?? []).flatMap((name) => all[name] ?? []);
    }
  }
  for (const [number, article] of recent.entries()) {
    const at = ofRecent[number] ?? 0;
    days[at] = article.day;
    for (const [facet, names] of namesOf) names[at] = article[facet];
  }
  const [section, author, tag] = FACETS.map((facet) => facetNames(namesOf.get(facet) ?? []));
  const none = facetNames([]);
  return { days, section: section ?? none, author: author ?? none, tag: tag ?? none };
}
