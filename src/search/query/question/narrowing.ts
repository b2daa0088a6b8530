import type { FacetTable } from '../../facet-table.ts';
import { SINCE } from '../address.ts';
import { DAYS, dateMeant, firstDay, isoOf, rangeMeant } from './asked-dates.ts';
import { type Condition, type Field, facetOf } from './fields.ts';
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
  const tests = conditions.map(({ field, values, excludes }) => {
    const any = values.map((value) => testOf(field, value, table, today));
    return (number: number) => any.some((test) => test(number)) !== excludes;
  });
  return (number) => tests.every((test) => test(number));
}

/** A value that the site does not know is no article's. */
function testOf(field: Field, value: string, table: FacetTable, today: number): Test {
  const facet = facetOf(field);
  if (facet) {
    const { names, of } = table[facet];
    const meant = new Set(namesMeant(value, names).map((name) => names.indexOf(name)));
    return (number) => of[number]?.some((each) => meant.has(each)) === true;
  }
  const day = (number: number) => table.days[number] ?? Number.NaN;
  if (field === 'year') return (number) => isoOf(day(number)).slice(0, 4) === value;
  const range = SINCE.find((each) => each === value);
  const first = range ? today - DAYS[range] : dayMeant(value);
  return field === 'since' ? (number) => day(number) >= first : (number) => day(number) < first;
}

/** The first day of a date; none is on either side of what is no date: منذ:3, منذ:2024-13. */
function dayMeant(value: string): number {
  return dateMeant(value) === undefined ? Number.NaN : firstDay(value);
}

/**
 * What is meant by a value, as the site writes it; nothing, if the site does not know it.
 *
 * @param today where ranges end, in days since 1970
 */
export function meantBy(
  field: Field,
  typed: string,
  table: FacetTable,
  today: number,
): readonly string[] {
  const facet = facetOf(field);
  if (facet) return namesMeant(typed, table[facet].names);
  const date = dateMeant(typed);
  if (field === 'year') return date?.length === 4 ? [date] : [];
  const range = SINCE.find((each) => each === typed) ?? rangeMeant(typed);
  if (!range) return date === undefined ? [] : [date];
  return [field === 'before' ? isoOf(today - DAYS[range]) : range];
}
