import { expect, it } from 'vitest';
import { laterDate } from '../../../src/dates/later-date.ts';
import { parsePublicationDate } from '../../../src/dates/publication-date.ts';

const ZONE = 'Asia/Riyadh';
const STYLE = { zone: 'بتوقيت الرياض', digits: 'arab' } as const;

function shown(earlier: string, date: string, language: 'ar' | 'en', style = {}): string {
  const [first, second] = [earlier, date].map((text) => parsePublicationDate(text, ZONE));
  return first && second ? laterDate(second, first, language, ZONE, style) : '';
}

it.each([
  ['2024-11-12 07:00', '2024-11-12 14:30', 'الساعة 14:30', '14:30'],
  ['2024-11-12', '2024-11-12 00:05', 'الساعة 0:05', '0:05'],
  ['2024-11-12 07:00', '2024-11-12', 'في اليوم نفسه', 'the same day'],
  ['2024-11-12', '2024-11-12', 'في اليوم نفسه', 'the same day'],
  // One day in Greenwich, two in Riyadh.
  [
    '2024-11-12 23:30',
    '2024-11-13 00:30',
    'الأربعاء 13 نوفمبر/تشرين الثاني 2024، الساعة 0:30',
    'Wednesday 13 November 2024, 0:30',
  ],
  ['2023-11-12', '2024-11-12', 'الثلاثاء 12 نوفمبر/تشرين الثاني 2024', 'Tuesday 12 November 2024'],
])('of %s and %s the second says what the first has not', (earlier, date, arabic, english) => {
  expect(shown(earlier, date, 'ar')).toBe(arabic);
  expect(shown(earlier, date, 'en')).toBe(english);
});

it('an hour alone keeps its zone and the publication’s digits', () => {
  expect(shown('2024-11-12', '2024-11-12 14:30', 'ar', STYLE)).toBe('الساعة ١٤:٣٠ بتوقيت الرياض');
});
