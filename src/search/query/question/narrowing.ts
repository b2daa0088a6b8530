import type { FacetTable } from '../../facet-table.ts';
import { SINCE } from '../address.ts';
import { DAYS, dateMeant, daysMeant, monthMeant, rangeMeant } from './asked-dates.ts';
import { type AskedField, type Condition, type Field, facetOf, isOfDays } from './fields.ts';
import { dateAfter, daysOf, isoOf } from './iso-dates.ts';
import { namesMeant } from './names.ts';

/** Tells of the number of an article whether it is meant. */
type Test = (number: number) => boolean;

/**
 * Tells which articles have all that is asked of them.
 *
 * @param today in days since 1970
 */
export function narrowing(
  conditions: readonly Condition[],
  table: FacetTable,
  today: number,
): Test {
  const tests = conditions.map((condition) => {
    const { excludes, or = [] } = condition;
    const any = [condition, ...or].flatMap(({ field, values }) =>
      values.map((value) => testOf(field, value, table, today)),
    );
    return (number: number) => any.some((test) => test(number)) !== excludes;
  });
  return (number) => tests.every((test) => test(number));
}

/** A value that the site does not know is no article's, and none is on either side of what is no date. */
function testOf(field: Field, value: string, table: FacetTable, today: number): Test {
  const facet = facetOf(field);
  if (facet) {
    const { names, of } = table[facet];
    const meant = new Set(namesMeant(value, names).map((name) => names.indexOf(name)));
    return (number) => of[number]?.some((each) => meant.has(each)) === true;
  }
  const day = (number: number) => table.days[number] ?? Number.NaN;
  const range = SINCE.find((each) => each === value);
  const [first, end] = range ? [today - DAYS[range], Infinity] : daysOf(value);
  if (field === 'before') return (number) => day(number) < first;
  const last = field === 'since' ? Infinity : end;
  return (number) => day(number) >= first && day(number) < last;
}

/**
 * What is meant by a value, as the site writes it; nothing, if the site does not know it.
 *
 * @param today where ranges end, in days since 1970
 */
export function meantBy(
  field: AskedField,
  typed: string,
  table: FacetTable,
  today: number,
): readonly string[] {
  const facet = facetOf(field);
  if (facet) return namesMeant(typed, table[facet].names);
  const month = field === 'month' ? monthMeant(typed) : undefined;
  const months = month === undefined ? [] : monthsOf(table).filter((each) => each.endsWith(month));
  if (months.length > 0) return months;
  const date = dateMeant(typed, today);
  if (field === 'year') return date === undefined ? [] : [date];
  const range = rangeMeant(typed);
  // «أمس» is a day, and what was since then.
  if (range && !(isOfDays(field) && date !== undefined))
    return [field === 'before' || field === 'until' ? isoOf(today - DAYS[range]) : range];
  const meant = date ?? daysMeant(typed, today);
  return meant === undefined ? [] : [meant];
}

/** The months in which the site has articles, the latest first. */
export function monthsOf({ days }: FacetTable): readonly string[] {
  const months = new Set(days.map((day) => isoOf(day).slice(0, 7)));
  months.delete('');
  return [...months].sort().reverse();
}

/**
 * The condition that something meant is: the years of a span are no year, and what was until the end of 2024 was
 * before 2025.
 */
export function conditionOn(
  field: AskedField,
  value: string,
): { readonly field: Field; readonly value: string } {
  if (field === 'month') return conditionOn('date', value);
  const isDate = !Number.isNaN(daysOf(value)[0]);
  if (field === 'until') return { field: 'before', value: isDate ? dateAfter(value) : value };
  if (SINCE.some((each) => each === value))
    return { field: isOfDays(field) ? 'since' : field, value };
  if (!isDate || !(isOfDays(field) || value.includes('/'))) return { field, value };
  return { field: value.length === 4 ? 'year' : 'date', value };
}
