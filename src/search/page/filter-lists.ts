import { FACETS } from '../facet-table.ts';
import { type Filters, SINCE } from '../query/address.ts';

/** The lists to choose from. A year and a range that ends today are in one: an article is of either. */
export const LISTS = [...FACETS, 'date'] as const;
export type List = (typeof LISTS)[number];

/** What of a list is chosen; empty if nothing is. */
export function chosenOf(list: List, filters: Filters): string {
  return (list === 'date' ? (filters.since ?? filters.year) : filters[list]) ?? '';
}

/** The filters with what is chosen of each list. */
export function filtersWith(
  filters: Filters,
  chosen: (list: List) => string,
): Readonly<Record<string, string>> {
  const date = chosen('date');
  const isRange = SINCE.some((each) => each === date);
  const values = {
    ...filters,
    ...Object.fromEntries(FACETS.map((facet) => [facet, chosen(facet)])),
    since: isRange ? date : '',
    year: isRange ? '' : date,
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}
