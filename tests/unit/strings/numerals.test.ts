import { expect, it } from 'vitest';
import { monthLocaleOf } from '../../../src/strings/numerals.ts';

it.each([
  ['ar', {}, undefined],
  ['ar', { months: 'both' }, undefined],
  ['ar', { months: 'gregorian' }, undefined],
  ['ar', { months: 'levantine' }, 'ar-SY-u-ca-gregory-nu-latn'],
  ['ar', { months: 'maghrebi' }, 'ar-DZ-u-ca-gregory-nu-latn'],
  ['en', { months: 'levantine' }, undefined],
] as const)('months of %s, %o, that are not the language’s own: %s', (language, chosen, locale) => {
  expect(monthLocaleOf(language, chosen)).toBe(locale);
});
