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
    ['2025-03-04 2:30 م', '2025-03-04 14:30'],
    ['2025-03-04 12:30 مساءً', '2025-03-04 12:30'],
    ['2025-03-04 12:30 ص', '2025-03-04 00:30'],
    ['2025/03/04 الساعة 9:05', '2025-03-04 09:05'],
  ])('%s is suggested as it is written here, which is read', (written, likely) => {
    expect(dateOtherwise(written)).toEqual({ likely });
    expect(parsePublicationDate(likely, 'UTC')).toBeDefined();
  });

  it.each(['١٤٤٦/٩/٤ هـ', '1446-09-04', '4/9/1446'])('%s is hijri', (written) => {
    expect(dateOtherwise(written)).toEqual({ gregorian: '2025-03-04' });
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
