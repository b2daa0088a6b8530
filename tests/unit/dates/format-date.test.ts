import { describe, expect, it } from 'vitest';
import { isoDate, longDate } from '../../../src/dates/format-date.ts';
import { parsePublicationDate } from '../../../src/dates/publication-date.ts';

describe('longDate', () => {
  const shown = (text: string, language: 'ar' | 'en') => {
    const date = parsePublicationDate(text, 'Asia/Riyadh');
    return date && longDate(date, language, 'Asia/Riyadh');
  };

  it.each([
    ['2024-11-12', 'الثلاثاء 12 نوفمبر (تشرين الثاني) 2024'],
    ['2024-06-01', 'السبت 1 يونيو (حزيران) 2024'],
    ['2025-01-31', 'الجمعة 31 يناير (كانون الثاني) 2025'],
    ['2024-11-12 14:30', 'الثلاثاء 12 نوفمبر (تشرين الثاني) 2024، الساعة 14:30'],
  ])('%s in Arabic', (text, words) => {
    expect(shown(text, 'ar')).toBe(words);
  });

  it.each([
    ['2024-11-12', 'Tuesday 12 November 2024'],
    ['2024-11-12 14:30', 'Tuesday 12 November 2024, 14:30'],
  ])('%s in English', (text, words) => {
    expect(shown(text, 'en')).toBe(words);
  });
});

describe('isoDate', () => {
  it.each([
    ['2024-11-12', 'Asia/Riyadh', '2024-11-12'],
    ['2024-11-12 14:30', 'Asia/Riyadh', '2024-11-12T14:30:00+03:00'],
    ['2024-11-12 14:30', 'UTC', '2024-11-12T14:30:00+00:00'],
    ['2024-11-12 14:30', 'America/New_York', '2024-11-12T14:30:00-05:00'],
    ['2024-11-12 14:30', 'Asia/Kolkata', '2024-11-12T14:30:00+05:30'],
    ['1931-11-12 14:30', 'Asia/Riyadh', '1931-11-12T14:30:00+03:07'],
  ])('%s in %s', (text, zone, expected) => {
    const date = parsePublicationDate(text, zone);
    expect(date && isoDate(date, zone)).toBe(expected);
  });
});
