import type { FacetTable } from '../../facet-table.ts';
import { SINCE } from '../address.ts';
import { DAYS } from './asked-dates.ts';
import { facetOf } from './fields.ts';
import { isoOf } from './iso-dates.ts';

/** How many of some articles have each value that they can be narrowed to, the commonest first. */
export type Counts = ReadonlyMap<string, number>;

/**
 * Counts what some articles can be narrowed to.
 *
 * @param filter whose values are counted
 * @param numbers of the articles
 */
export function countsOf(
  filter: string,
  numbers: readonly number[],
  table: FacetTable,
  today: number,
): Counts {
  const counts = new Map<string, number>();
  const add = (value: string) => counts.set(value, (counts.get(value) ?? 0) + 1);
  const facet = facetOf(filter);
  for (const number of numbers) {
    if (facet)
      for (const each of table[facet].of[number] ?? []) add(table[facet].names[each] ?? '');
    else if (filter === 'year') add(isoOf(table.days[number] ?? 0).slice(0, 4));
    else {
      const age = today - (table.days[number] ?? 0);
      for (const since of SINCE) if (age <= DAYS[since]) add(since);
    }
  }
  return new Map([...counts].sort(([a, count], [b, other]) => other - count || (a < b ? -1 : 1)));
}
