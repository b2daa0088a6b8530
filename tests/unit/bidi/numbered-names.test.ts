import { expect, it } from 'vitest';
import { latinWords } from '../../../src/bidi/latin-words.ts';
import { beginsWithNumber } from '../../../src/bidi/numbered-names.ts';

/** Whether the number of a text that has one begins the name after it. */
function begins(text: string): boolean {
  const words = latinWords(text, { start: 0, end: text.length });
  const number = words.findIndex(({ kind }) => kind === 'number');
  return beginsWithNumber(text, words, number + 1);
}

it.each([
  'سقطت 737 MAX',
  'عرض 15 Pro أمس',
  'عرض 12 mini أمس',
  'عرض 15 Pro Max',
  'عرض 911 Turbo S',
  'آيفون 15 Pro Titanium',
  'فيلم 12 Years',
  'الفيلم الأمريكي 12 Years',
  'وفيلم الرعب الياباني 12 Years',
  'مسلسل 24: Live',
  'محرك 2.0 TSI',
  'للرابر 50 Cent',
  'شركة 3 Mobile',
  'فيات 500 Abarth',
  'كويكب 2024 YR4',
])('%s: the number is of the name', (text) => {
  expect(begins(text)).toBe(true);
});

it.each([
  'باع 3 iPhone',
  'باع 3 Apple',
  'عام 2024 Google',
  'عام 2024 Super',
  'في 1999 Air',
  'عرض 3 Air Jordan',
  'أفلام 12 Years',
  'الأفلام 12 Years',
  'فيلم عرضته 3 Disney',
  'شركة الهاتف 3 Mobile',
  'فيلم 12 years',
  'فيلم 12345 Years',
  'فيلم 1.25 Years',
  'فيلم -12 Years',
  'فيلم12 Years',
  'عرض 15 Proton',
  'عرض 15',
])('%s: it is not', (text) => {
  expect(begins(text)).toBe(false);
});
