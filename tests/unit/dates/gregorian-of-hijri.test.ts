import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gregorianOfHijri } from '../../../src/dates/gregorian-of-hijri.ts';
import { parsePublicationDate } from '../../../src/dates/publication-date.ts';
import { noSuchDate, noSuchDateOption } from '../../../src/diagnostics/messages/dates.ts';

it.each([
  ['1446-09-04', '2025-03-04'],
  ['1446-01-01', '2024-07-07'],
  ['1442-01-01 10:00', '2020-08-20'],
  ['2025-03-04', undefined],
  ['1446-13-01', undefined],
  ['1446-09-31', undefined],
  ['11446-09-04', undefined],
  ['1446-09-30', undefined],
  ['', undefined],
])('the Gregorian day of %s is %s', (written, expected) => {
  expect(gregorianOfHijri(written)).toBe(expected);
});

it('every day of those years has one, and no two the same', () => {
  const calendar = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const days = fc.date({
    min: new Date('1890-01-01'),
    max: new Date('2070-01-01'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (date) => {
      const [month, day, year] = calendar.format(date).split(/[/ ]/);
      expect(gregorianOfHijri(`${year}-${month}-${day}`)).toBe(date.toISOString().slice(0, 10));
    }),
  );
});

it.each(['1446-09-04', '١٤٤٦-٠٩-٠٤'])(
  '%s is no date of an article, and is told in two calendars',
  (written) => {
    expect(parsePublicationDate(written, 'UTC')).toBeUndefined();
    for (const { ar, en } of [
      noSuchDate(written, { gregorian: gregorianOfHijri(written) }),
      noSuchDateOption(written, { gregorian: gregorianOfHijri(written) }),
    ]) {
      expect(ar).toMatch(/هجرية.*2025-03-04/);
      expect(en).toMatch(/hijri.*2025-03-04/);
    }
    expect(noSuchDateOption(written, { gregorian: gregorianOfHijri(written) }).en).toContain(
      '--date 2025-03-04',
    );
  },
);
