import { fold } from '../../../arabic/fold.ts';
import { MILLISECONDS_A_DAY } from '../../days.ts';
import { SINCE, type Since } from '../address.ts';

/** Days before today that an article of a range is no older than. */
export const DAYS: Readonly<Record<Since, number>> = { day: 1, week: 7, month: 30, year: 365 };

/** The ranges that end today by the words that are typed for them; the first of them is told. */
export const RANGE_WORDS: Readonly<Record<Since, readonly string[]>> = {
  day: ['يوم', 'أمس', 'day', 'yesterday'],
  week: ['أسبوع', 'week'],
  month: ['شهر', 'month'],
  year: ['سنة', 'عام', 'year'],
};

/** A day, a month or a year: its numbers, the year first or last. */
const DATE =
  /^(?:(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?|(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4}))$/;

/** The range that ends today by its name, if one was typed. */
export function rangeMeant(typed: string): Since | undefined {
  const word = bare(typed).replace(/^ال(?=..)/, '');
  return SINCE.find((each) => RANGE_WORDS[each].some((known) => fold(known) === word));
}

/** A date as it was typed, in whatever digits, as 2024, 2024-05 or 2024-05-01; undefined if it is none. */
export function dateMeant(typed: string): string | undefined {
  const [, first, ofFirst, dayOfFirst, dayOfLast, ofLast, last] = DATE.exec(bare(typed)) ?? [];
  const [year, month, day] = [first ?? last, ofFirst ?? ofLast, dayOfFirst ?? dayOfLast];
  if (year === undefined) return undefined;
  const date = [year, ...[month, day].flatMap((each) => each?.padStart(2, '0') ?? [])].join('-');
  // 30 February is no day, though some engines read it as one of March.
  const isDay = isoOf(firstDay(date)).startsWith(date);
  return isDay ? date : undefined;
}

/** The first day of a date, in days since 1970; NaN for what is no date. */
export function firstDay(date: string): number {
  const [year = Number.NaN, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY;
}

/** A day in days since 1970 as 2024-05-01. */
export function isoOf(day: number): string {
  const date = new Date(day * MILLISECONDS_A_DAY);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

/** Folded, without signs at its ends. */
function bare(typed: string): string {
  return fold(typed).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
