import { describe, expect, it } from 'vitest';
import { dateOtherwise } from '../../../src/dates/date-otherwise.ts';
import { parsePublicationDate } from '../../../src/dates/publication-date.ts';

describe('a date that is written otherwise', () => {
  it.each([
    ['2025/3/4', '2025-03-04'],
    ['2025.03.04', '2025-03-04'],
    ['2025–03–04', '2025-03-04'],
    ['٢٠٢٥/٣/٤', '2025-03-04'],
    ['4/3/2025', '2025-03-04'],
    ['04-03-2025', '2025-03-04'],
    ['4 مارس 2025', '2025-03-04'],
    ['الثلاثاء، 4 آذار 2025', '2025-03-04'],
    ['4 مارس/آذار 2025', '2025-03-04'],
    ['4 تشرين الثاني 2025', '2025-11-04'],
    ['12 كانون الأول 2025', '2025-12-12'],
    ['4 March 2025', '2025-03-04'],
    ['March 4, 2025', '2025-03-04'],
    ['Tuesday, March 4th, 2025', '2025-03-04'],
    ['Tue Mar 04 2025', '2025-03-04'],
    ['04 Mar 25', '2025-03-04'],
    ['2025 مارس 4', '2025-03-04'],
    ['يوم الثلاثاء 4 من مارس 2025م', '2025-03-04'],
    ['20250304', '2025-03-04'],
    ['20250304 1530', '2025-03-04 15:30'],
    ['3/25/2025', '2025-03-25'],
    ['4-3-25', '2025-03-04'],
    ['2025-03-04 3pm', '2025-03-04 15:00'],
    ['2025-03-04 الساعة 3 عصراً', '2025-03-04 15:00'],
    ['2025-03-04 11 ظهراً', '2025-03-04 11:00'],
    ['2025-03-04 1 ظهراً', '2025-03-04 13:00'],
    ['2025-03-04 2 بعد الظهر', '2025-03-04 14:00'],
    ['2025-03-04 9 ليلاً', '2025-03-04 21:00'],
    ['2025-03-04 1 ليلاً', '2025-03-04 01:00'],
    ['2025-03-04 10:30 +3', '2025-03-04 10:30+03:00'],
    ['2025-03-04 10:30 KSA', '2025-03-04 10:30+03:00'],
    ['2025-03-04 10:30 صباحاً بتوقيت غرينتش', '2025-03-04 10:30Z'],
    ['Tue, 04 Mar 2025 10:00:00 +0300', '2025-03-04 10:00+03:00'],
    ['4 رمضان 1446 هـ الموافق 4 مارس 2025 م', '2025-03-04'],
    ['2025-03-04 2:30 م', '2025-03-04 14:30'],
    ['2025-03-04 12:30 مساءً', '2025-03-04 12:30'],
    ['2025-03-04 12:30 ص', '2025-03-04 00:30'],
    ['2025/03/04 الساعة 9:05', '2025-03-04 09:05'],
  ])('%s is suggested as it is written here, which is read', (written, likely) => {
    expect(dateOtherwise(written)).toEqual({ likely });
    expect(parsePublicationDate(likely, 'UTC')).toBeDefined();
  });

  it.each(['١٤٤٦/٩/٤ هـ', '1446-09-04', '4/9/1446', '٤ رمضان ١٤٤٦هـ', 'الثلاثاء 4 رمضان 1446'])(
    '%s is hijri',
    (written) => {
      expect(dateOtherwise(written)).toEqual({ gregorian: '2025-03-04' });
    },
  );

  it('of a hijri day with its hour both are told', () => {
    expect(dateOtherwise('15 ربيع الأول 1446 3:30 م')).toEqual({ gregorian: '2024-09-18 15:30' });
    expect(dateOtherwise('1 ذو الحجة 1446')).toEqual({ gregorian: '2025-05-28' });
  });

  it.each([
    '2025-03-04 25:00',
    '4 March 2025 soon',
    '2025-03-04 10:30 بتوقيت القاهرة',
    '2025-03-04 12 ليلاً',
  ])('of %s only the day is understood', (written) => {
    expect(dateOtherwise(written)).toEqual({ day: '2025-03-04' });
  });

  it('of an hour that stands alone the hour is told, and of figures nothing', () => {
    expect(dateOtherwise('3pm')).toEqual({ hour: '15:00' });
    expect(dateOtherwise('10:30')).toEqual({ hour: '10:30' });
    expect(['2025-03', '2025', '1530'].map(dateOtherwise)).toEqual([{}, {}, {}]);
  });

  it.each(['4 رمضان 2025', '4 مارس 1446'])('%s is a day of no calendar', (written) => {
    expect(dateOtherwise(written)).toEqual({});
  });

  it.each(['2025-02-30', '2025-03-04 25:00', '40/13/2025', 'أمس', '4 خبر 2025', '2025', ''])(
    'nothing is suggested for %s',
    (written) => {
      expect(dateOtherwise(written).likely).toBeUndefined();
    },
  );

  it('marks of direction around a date are none of it', () => {
    expect(parsePublicationDate('\u200F2025-03-04\u200F', 'UTC')?.instant.toISOString()).toBe(
      '2025-03-04T00:00:00.000Z',
    );
  });
});
