import { expect, it } from 'vitest';
import { isMonthOfDay, isYearOfDate } from '../../../src/bidi/latin-dates.ts';
import { latinWords } from '../../../src/bidi/latin-words.ts';

const wordsOf = (text: string) => latinWords(text, { start: 0, end: text.length });

it.each([
  ['5 January', true],
  ['5 Jan', true],
  ['5 Jan.', true],
  ['5 May,', true],
  ['31 Sept', true],
  ['18-20 May', true],
  ['18–20 May', true],
  ['32 May', false],
  ['0 May', false],
  ['05.1 May', false],
  ['5- May', false],
  ['1-2-3 May', false],
  ['5 Mayor', false],
  ['5 may', false],
  ['x May', false],
])('%s is a day and its month: %s', (text, expected) => {
  expect(isMonthOfDay(wordsOf(text), 1)).toBe(expected);
});

it.each([
  ['January 5, 2024', true],
  ['Jan. 31, 1999:', true],
  ['January 5 2024', false],
  ['January 32, 2024', false],
  ['January 5, 20245', false],
  ['January 5, 224', false],
  ['Google 5, 2024', false],
])('%s ends with the year of a date: %s', (text, expected) => {
  expect(isYearOfDate(wordsOf(text), 2)).toBe(expected);
});

it('no date begins before its words', () => {
  expect(isMonthOfDay(wordsOf('May 5'), 0)).toBe(false);
  expect(isYearOfDate(wordsOf('5, 2024'), 1)).toBe(false);
});
