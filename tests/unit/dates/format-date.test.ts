import { describe, expect, it } from 'vitest';
import {
  isoDate,
  longDate,
  periodName,
  shortMoment,
  shortPeriodName,
} from '../../../src/dates/format-date.ts';
import { parsePublicationDate } from '../../../src/dates/publication-date.ts';

describe('longDate', () => {
  const shown = (text: string, language: 'ar' | 'en') => {
    const date = parsePublicationDate(text, 'Asia/Riyadh');
    return date && longDate(date, language, 'Asia/Riyadh');
  };

  it.each([
    ['2024-11-12', 'الثلاثاء 12 نوفمبر/تشرين الثاني 2024'],
    ['2024-06-01', 'السبت 1 يونيو/حزيران 2024'],
    ['2025-01-31', 'الجمعة 31 يناير/كانون الثاني 2025'],
    ['2024-11-12 14:30', 'الثلاثاء 12 نوفمبر/تشرين الثاني 2024، الساعة 14:30'],
  ])('%s in Arabic', (text, words) => {
    expect(shown(text, 'ar')).toBe(words);
  });

  it.each([
    ['2024-11-12', 'Tuesday 12 November 2024'],
    ['2024-11-12 14:30', 'Tuesday 12 November 2024, 14:30'],
  ])('%s in English', (text, words) => {
    expect(shown(text, 'en')).toBe(words);
  });

  it.each([
    ['2024-11-12 07:00', 'الثلاثاء 12 نوفمبر/تشرين الثاني 2024، الساعة 7:00 بتوقيت الرياض'],
    ['2024-11-12 00:05', 'الثلاثاء 12 نوفمبر/تشرين الثاني 2024، الساعة 0:05 بتوقيت الرياض'],
    ['2024-11-12', 'الثلاثاء 12 نوفمبر/تشرين الثاني 2024'],
  ])('%s with the zone: an hour alone has one', (text, words) => {
    const date = parsePublicationDate(text, 'Asia/Riyadh');
    const style = { zone: 'بتوقيت الرياض' };
    expect(date && longDate(date, 'ar', 'Asia/Riyadh', style)).toBe(words);
  });

  it.each([
    ['gregorian', 'يناير', 'أغسطس'],
    ['levantine', 'كانون الثاني', 'آب'],
    ['maghrebi', 'جانفي', 'أوت'],
    ['moroccan', 'يناير', 'غشت'],
    ['both', 'يناير/كانون الثاني', 'أغسطس/آب'],
  ] as const)('the months of a publication that has them %s', (months, first, eighth) => {
    const day = { instant: new Date('2025-01-08T12:00:00Z'), hasTime: false };
    expect(longDate(day, 'ar', 'UTC', { months })).toBe(`الأربعاء 8 ${first} 2025`);
    expect(longDate(day, 'en', 'UTC', { months })).toBe('Wednesday 8 January 2025');
    expect(periodName('2025-08', 'ar', { months })).toBe(`${eighth} 2025`);
    expect(periodName('2025-01-08', 'ar', { months })).toBe(`الأربعاء 8 ${first} 2025`);
    expect(shortPeriodName('2025-08', 'ar', { months })).toBe(eighth);
    const [short] = eighth.split('/');
    const august = { instant: new Date('2025-08-01T12:00:00Z'), hasTime: false };
    expect(shortMoment(august, '2025-08-02', 'ar', 'UTC', { months }).text).toBe(`1 ${short}`);
    expect(shortMoment(august, '2024-08-02', 'ar', 'UTC', { months }).text).toBe(`1 ${short} 2025`);
  });
});

describe('a period of the archive', () => {
  it.each([
    ['2025', 'ar', '2025'],
    ['2025-03', 'ar', 'مارس/آذار 2025'],
    ['2025-03-04', 'ar', 'الثلاثاء 4 مارس/آذار 2025'],
    ['2025-03', 'en', 'March 2025'],
    ['2025-03-04', 'en', 'Tuesday 4 March 2025'],
  ] as const)('%s in %s', (period, language, name) => {
    expect(periodName(period, language)).toBe(name);
  });

  it.each([
    ['2025-03', 'ar', 'مارس/آذار'],
    ['2025-03-04', 'ar', 'الثلاثاء 4'],
    ['2025-12', 'en', 'December'],
    ['2025-03-31', 'en', 'Monday 31'],
  ] as const)('%s in %s, below the longer one', (period, language, name) => {
    expect(shortPeriodName(period, language)).toBe(name);
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

describe('shortMoment', () => {
  it.each([
    ['2024-11-12 14:30', 'ar', '14:30', true],
    ['2024-11-12 06:50', 'ar', '6:50', true],
    ['2024-11-12', 'ar', '12 نوفمبر', false],
    ['2024-11-11 23:59', 'ar', '11 نوفمبر', false],
    ['2023-12-31 08:00', 'ar', '31 ديسمبر 2023', false],
    ['2024-11-11 08:00', 'en', '11 November', false],
  ] as const)('%s, on a page of 12 November 2024 in %s: %s', (text, language, shown, isTime) => {
    const date = parsePublicationDate(text, 'Asia/Riyadh');
    expect(date && shortMoment(date, '2024-11-12', language, 'Asia/Riyadh')).toEqual({
      text: shown,
      isTime,
    });
  });
});

describe('in the digits and the calendar of the publication', () => {
  const moment = { instant: new Date('2025-03-06T11:30:00Z'), hasTime: true };
  const riyadh = 'Asia/Riyadh';

  it.each([
    ['ar', { digits: 'arab' }, 'الخميس ٦ مارس/آذار ٢٠٢٥، الساعة ١٤:٣٠'],
    ['ar', { calendar: 'hijri' }, 'الخميس 6 مارس/آذار 2025 – 6 رمضان 1446، الساعة 14:30'],
    [
      'ar',
      { digits: 'arab', calendar: 'hijri' },
      'الخميس ٦ مارس/آذار ٢٠٢٥ – ٦ رمضان ١٤٤٦، الساعة ١٤:٣٠',
    ],
    ['en', { digits: 'arab', calendar: 'hijri' }, 'Thursday 6 March 2025 – 6 Ramadan 1446, 14:30'],
  ] as const)('a date in %s with %o', (language, numerals, shown) => {
    expect(longDate(moment, language, riyadh, numerals)).toBe(shown);
  });

  it('the day of the hijra is that of the publication’s zone', () => {
    const late = { instant: new Date('2025-03-06T22:00:00Z'), hasTime: false };
    const numerals = { calendar: 'hijri' } as const;
    expect(longDate(late, 'ar', riyadh, numerals)).toContain('7 رمضان');
    expect(longDate(late, 'ar', 'UTC', numerals)).toContain('6 رمضان');
  });

  it('periods and moments', () => {
    const numerals = { digits: 'arab', calendar: 'hijri' } as const;
    expect(periodName('2025', 'ar', numerals)).toBe('٢٠٢٥');
    expect(periodName('2025-03', 'ar', numerals)).toBe('مارس/آذار ٢٠٢٥');
    expect(periodName('2025-03-04', 'ar', numerals)).toBe('الثلاثاء ٤ مارس/آذار ٢٠٢٥');
    expect(shortPeriodName('2025-03-04', 'ar', numerals)).toBe('الثلاثاء ٤');
    expect(shortMoment(moment, '2025-03-06', 'ar', riyadh, numerals).text).toBe('١٤:٣٠');
    expect(shortMoment(moment, '2025-03-07', 'ar', riyadh, numerals).text).toBe('٦ مارس');
    expect(periodName('2025-03', 'en', numerals)).toBe('March 2025');
  });

  it('machines read the same', () => {
    expect(isoDate(moment, riyadh)).toBe('2025-03-06T14:30:00+03:00');
  });
});
