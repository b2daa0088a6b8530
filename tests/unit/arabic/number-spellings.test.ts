import { expect, it } from 'vitest';
import { numberForms, numberKey } from '../../../src/arabic/number-spellings.ts';

it.each([
  ['05', '5'],
  ['5', '5'],
  ['2,5', '2.5'],
  ['2،5', '2.5'],
  ['12,25', '12.25'],
  ['2,555', '2,555'],
  ['12,2505', '12,2505'],
  ['ب2,5', 'ب2,5'],
  ['كلمه', 'كلمه'],
])('the key of %s is %s', (form, key) => {
  expect(numberKey(form)).toBe(key);
});

it.each([
  ['5', ['05']],
  ['05', []],
  ['2.5', ['2,5', '2،5']],
  ['12.25', ['12,25', '12،25']],
  ['2.555', []],
  ['ب2.5', []],
  ['2.5ب', []],
  ['ثماني', ['ثمانيه', 'ثمان']],
  ['كلمه', []],
])('%s is written %j, too', (key, forms) => {
  expect(numberForms(key)).toEqual(forms);
});
