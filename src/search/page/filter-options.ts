import { type Filter, type Filters, SINCE } from '../query/address.ts';
import type { FacetCount } from '../query/answer/facet-counts.ts';
import { chosenOf, type List } from './filter-lists.ts';

/** A value that a list offers, and how many results would have it. */
export interface FilterOption {
  readonly value: string;
  readonly count: number;
}

/** Values that a list offers, the commonest; whoever searches by another types it. */
const MOST_VALUES = 30;

/** What a list offers for an answer: what brings no result is left out, unless it is chosen now. */
export function optionsOf(
  list: List,
  filters: Filters,
  counts: ReadonlyMap<Filter, FacetCount>,
): readonly FilterOption[] {
  const now = chosenOf(list, filters);
  const values = list === 'date' ? datesOf(counts) : commonestOf(list, counts);
  if (now === '' || values.some(({ value }) => value === now)) return values;
  const count = counts.get(list === 'date' ? 'year' : list)?.values.get(now) ?? 0;
  return [...values, { value: now, count }];
}

function commonestOf(
  filter: Filter,
  counts: ReadonlyMap<Filter, FacetCount>,
): readonly FilterOption[] {
  const values = [...(counts.get(filter)?.values ?? [])].slice(0, MOST_VALUES);
  return values.map(([value, count]) => ({ value, count }));
}

/** The shortest range first, then the latest year. */
function datesOf(counts: ReadonlyMap<Filter, FacetCount>): readonly FilterOption[] {
  const ranges = SINCE.flatMap((value) => {
    const count = counts.get('since')?.values.get(value);
    return count === undefined ? [] : [{ value, count }];
  });
  const years = [...(counts.get('year')?.values ?? [])].map(([value, count]) => ({ value, count }));
  return [...ranges, ...years.sort((a, b) => Number(b.value) - Number(a.value))];
}
