import { expect, it } from 'vitest';
import { dateAfter, daysOf, isDate } from '../../../../src/search/query/question/iso-dates.ts';

it.each([
  ['a year', '2024', '2025'],
  ['a month', '2024-11', '2024-12'],
  ['the last month', '2024-12', '2025-01'],
  ['a day', '2024-05-01', '2024-05-02'],
  ['the last day of a month', '2024-02-29', '2024-03-01'],
  ['the last day of a year', '2024-12-31', '2025-01-01'],
])('what follows %s', (_what, date, expected) => {
  expect(dateAfter(date)).toBe(expected);
});

it.each([
  ['a day', '1970-01-02', [1, 2]],
  ['a month', '1970-02', [31, 59]],
  ['a year', '1970', [0, 365]],
  ['a span', '1970-01/1970-02', [0, 59]],
  ['a span of what is no date at its end', '1970/1970-13', [Number.NaN, Number.NaN]],
  ['a span of what is none at its beginning', '1970-02-30/1970', [Number.NaN, Number.NaN]],
])('the first day and the day after %s', (_what, date, expected) => {
  expect(daysOf(date)).toEqual(expected);
});

it.each(['2024-02-30', '2024-13', '2024-5', '24', '2024-05-01-01', 'مايو'])(
  'is no date: %s',
  (date) => {
    expect(isDate(date)).toBe(false);
  },
);
