import { fold } from '../../arabic/fold.ts';
import { MILLISECONDS_A_DAY } from '../days.ts';
import { FACETS, type FacetTable } from '../facet-table.ts';
import { type Filters, SINCE, type Since } from './address.ts';

/** How many of some articles have each value that they can be narrowed to, the commonest first. */
export type Counts = ReadonlyMap<string, number>;

/** Days before today that an article is no older than. */
const DAYS: Readonly<Record<Since, number>> = { week: 7, month: 30, year: 365 };

/** The words of a name, without the article: قسم:الرياضة is رياضة. */
function wordsOf(name: string): readonly string[] {
  const words = fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => word.replace(/^ال(?=..)/, ''));
}

/**
 * The names that are meant by what was typed: however it is spelled, وسم:اسرائيل is إسرائيل; and if no name
 * is that, those of which it is a part, كاتب:ليلى. Several may fold alike; there may be none.
 */
export function namesMeant(typed: string, names: readonly string[]): readonly string[] {
  const folded = fold(typed);
  const alike = names.filter((name) => fold(name) === folded);
  if (alike.length > 0) return alike;
  const parts = wordsOf(typed);
  return names.filter((name) => {
    const words = wordsOf(name);
    return parts.length > 0 && parts.every((part) => words.some((word) => word.startsWith(part)));
  });
}

/** Filters with names as the site writes them, if one name is meant. */
export function namedFilters(filters: Filters, table: FacetTable): Filters {
  const named = Object.entries(filters).map(([filter, value]) => {
    if (filter === 'year') return [filter, fold(value)];
    const facet = FACETS.find((each) => each === filter);
    const meant = facet ? namesMeant(value, table[facet].names) : [];
    const [first = value, second] = meant;
    return [filter, second === undefined ? first : value];
  });
  return Object.fromEntries(named);
}

/**
 * Tells which articles have what they are narrowed to.
 *
 * @param today in days since 1970
 * @returns whether the article of a number does
 */
export function narrowing(
  filters: Filters,
  table: FacetTable,
  today: number,
): (number: number) => boolean {
  const named = namedFilters(filters, table);
  const tests = Object.entries(named).map(([filter, value]) => {
    const facet = FACETS.find((each) => each === filter);
    if (facet) {
      // A name that the site lacks is no article's.
      const { names, of } = table[facet];
      const meant = new Set(namesMeant(value, names).map((name) => names.indexOf(name)));
      return (number: number) => of[number]?.some((each) => meant.has(each)) === true;
    }
    if (filter === 'year') return (number: number) => yearOf(table, number) === value;
    const since = SINCE.find((each) => each === value);
    if (!since) return () => false;
    return (number: number) => (table.days[number] ?? 0) >= today - DAYS[since];
  });
  return (number) => tests.every((test) => test(number));
}

function yearOf({ days }: FacetTable, number: number): string {
  return String(new Date((days[number] ?? 0) * MILLISECONDS_A_DAY).getUTCFullYear());
}

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
  const facet = FACETS.find((each) => each === filter);
  for (const number of numbers) {
    if (facet)
      for (const each of table[facet].of[number] ?? []) add(table[facet].names[each] ?? '');
    else if (filter === 'year') add(yearOf(table, number));
    else {
      const age = today - (table.days[number] ?? 0);
      for (const since of SINCE) if (age <= DAYS[since]) add(since);
    }
  }
  return new Map([...counts].sort(([a, count], [b, other]) => other - count || (a < b ? -1 : 1)));
}
