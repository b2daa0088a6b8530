import { expect, it } from 'vitest';
import { dateParts, dateSpellings } from '../../../../src/search/query/question/date-parts.ts';

it.each([
  ['a day and a month', '12.11', '12 11'],
  ['a month and a day', '11.25', '11 25'],
  ['with zeros', '05.03', '05 03'],
  ['a month and a year', '11.2024', '11 2024'],
  ['a year and a month', '1999.3', '1999 3'],
  ['the first of a month', '1.5', '1 5'],
  ['the last of one', '31.1', '31 1'],
  ['December', '12.25', '12 25'],
  ['three numbers', '5.3.2024', ''],
  ['a month of three digits', '2.012', ''],
  ['no year, with the digits of one', '11.3020', ''],
  ['two days', '25.31', ''],
  ['no day', '32.11', ''],
  ['nothing', '0.5', ''],
  ['a day and a year', '25.2024', ''],
  ['no year', '11.3024', ''],
  ['two years', '2020.2021', ''],
  ['three digits', '2.125', ''],
  ['no full stop', '1211', ''],
  ['words', 'abc', ''],
])('%s: %s', (_what, form, expected) => {
  expect(dateParts(form).join(' ')).toBe(expected);
});

it.each([
  ['5.03', '05 03|05 3|5 03|5 3'],
  ['12.25', '12 25'],
  ['1211', ''],
])('as a page may spell it: %s', (form, expected) => {
  expect(
    dateSpellings(form)
      .map((each) => each.join(' '))
      .join('|'),
  ).toBe(expected);
});
