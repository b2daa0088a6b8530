import type { FacetTable } from '../facet-table.ts';
import { SINCE } from './address.ts';
import { isoOf, RANGE_WORDS } from './asked-dates.ts';
import { countsOf } from './facet-values.ts';
import { type Field, facetOf } from './fields.ts';
import { meantBy, narrowing } from './narrowing.ts';

/** Values that are offered. */
const MOST = 8;
/** Of them years. */
const MOST_YEARS = 3;

/**
 * What may stand after an operator and leaves some articles: the commonest names, or ranges and dates.
 *
 * @param operator its name as it was typed: its language is that of the ranges
 */
export function valuesFor(
  field: Field,
  operator: string,
  table: FacetTable,
  today: number,
): readonly string[] {
  const all = [...table.days.keys()];
  const facet = facetOf(field);
  if (facet) return [...countsOf(facet, all, table, today).keys()].slice(0, MOST);
  return datesFor(field, operator, table)
    .filter((value) => {
      const values = meantBy(field, value, table, today);
      return all.some(narrowing([{ field, values, excludes: false }], table, today));
    })
    .slice(0, MOST);
}

/** The shortest range first, then the latest year, and the month of the newest article as an example of a date. */
function datesFor(field: Field, operator: string, { days }: FacetTable): readonly string[] {
  const [newest = Number.NaN] = days;
  const years = [...new Set(days.map((day) => isoOf(day).slice(0, 4)))].filter(Boolean);
  if (field === 'year') return years;
  const isLatin = /^[a-z]/i.test(operator);
  const ranges = SINCE.flatMap((since) =>
    RANGE_WORDS[since].filter((word) => /^[a-z]/.test(word) === isLatin).slice(0, 1),
  );
  return [...ranges, ...years.slice(0, MOST_YEARS), isoOf(newest).slice(0, 7)];
}

/** An operator with a value, as it is typed: in quotation marks, if it has several words. */
export function operatorWith(name: string, value: string, excludes = false): string {
  const isLatin = /^[a-z]/i.test(name);
  const [open, close] = isLatin || /[«»]/.test(value) ? ['"', '"'] : ['«', '»'];
  const written = /\s/.test(value) ? `${open}${value}${close}` : value;
  return `${excludes ? '-' : ''}${name}:${written}`;
}
