import { MILLISECONDS_A_DAY } from '../../days.ts';

/** Dates as conditions have them: 2024, 2024-05, 2024-05-01, and a span of two of them as 2024/2025. */

/** 30 February is no day, though some engines read it as one of March. */
export function isDate(date: string): boolean {
  return /^\d{4}(?:-\d\d){0,2}$/.test(date) && isoOf(firstDay(date)).startsWith(date);
}

/** The first day of a date or a span, and the day after its last, in days since 1970; NaN for what is neither. */
export function daysOf(date: string): readonly [first: number, end: number] {
  const [from = '', until = from] = date.split('/');
  if (!(isDate(from) && isDate(until))) return [Number.NaN, Number.NaN];
  return [firstDay(from), firstDay(dateAfter(until))];
}

/** The date that follows another one: the day, the month or the year after it. */
export function dateAfter(date: string): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  const after =
    day !== undefined
      ? Date.UTC(year, (month ?? 1) - 1, day + 1)
      : month !== undefined
        ? Date.UTC(year, month)
        : Date.UTC(year + 1, 0);
  return isoOf(after / MILLISECONDS_A_DAY).slice(0, date.length);
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
