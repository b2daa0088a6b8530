import type { FacetTable } from '../../facet-table.ts';
import { SINCE } from '../address.ts';
import { RANGE_WORDS } from './asked-dates.ts';
import { countsOf } from './facet-values.ts';
import { type AskedField, facetOf } from './fields.ts';
import { isoOf } from './iso-dates.ts';
import { conditionOn, meantBy, monthsOf, narrowing } from './narrowing.ts';

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
  field: AskedField,
  operator: string,
  table: FacetTable,
  today: number,
): readonly string[] {
  const facet = facetOf(field);
  if (facet) {
    const all = [...table.days.keys()];
    return [...countsOf(facet, all, table, today).keys()].slice(0, MOST);
  }
  const dates =
    field === 'month' ? monthsOf(table).map(shortMonth) : datesFor(field, operator, table);
  return dates
    .filter((value) => leavesAny(field, meantBy(field, value, table, today), table, today))
    .slice(0, MOST);
}

/** Whether an article has one of the values; of no values, whether there is an article. */
export function leavesAny(
  field: AskedField,
  values: readonly string[],
  table: FacetTable,
  today: number,
): boolean {
  const [first, ...or] = values.map((value) => {
    const { field: of, value: meant } = conditionOn(field, value);
    return { field: of, values: [meant], excludes: false };
  });
  const isWithin = narrowing(first ? [{ ...first, or }] : [], table, today);
  return table.days.some((_, number) => isWithin(number));
}

/**
 * The shortest range first, then the latest year, and the month of the newest article as an example of a date: with
 * a slash in Arabic, where a hyphen would turn its parts about.
 */
function datesFor(field: AskedField, operator: string, { days }: FacetTable): readonly string[] {
  const [newest = Number.NaN] = days;
  const years = [...new Set(days.map((day) => isoOf(day).slice(0, 4)))].filter(Boolean);
  if (field === 'year') return years;
  const isLatin = /^[a-z]/i.test(operator);
  const ranges = SINCE.flatMap((since) =>
    RANGE_WORDS[since].filter((word) => /^[a-z]/.test(word) === isLatin).slice(0, 1),
  );
  const [year = '', month = ''] = isoOf(newest).split('-');
  const example = isLatin ? `${year}-${month}` : `${Number(month)}/${year}`;
  return [...ranges, ...years.slice(0, MOST_YEARS), example];
}

/** 2024-05 as 5/2024. */
function shortMonth(month: string): string {
  const [year = '', number] = month.split('-');
  return `${Number(number)}/${year}`;
}

/** An operator with a value, as it is typed. */
export function operatorWith(name: string, value: string, excludes = false): string {
  return `${excludes ? '-' : ''}${name}:${writtenAfter(name, value)}`;
}

/** A value as it is typed after an operator: in quotation marks, if it has several words or a sign that parts values. */
export function writtenAfter(name: string, value: string): string {
  const isLatin = /^[a-z]/i.test(name);
  const [open, close] = isLatin || /[«»]/.test(value) ? ['"', '"'] : ['«', '»'];
  const isOne = /^[\d/]+$|^[^\s()،؛,;|/+&]+$/.test(value);
  return isOne ? value : open + value + close;
}
