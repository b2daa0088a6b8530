import { describe, expect, it } from 'vitest';
import { parsePublicationDate } from '../../../src/dates/publication-date.ts';

describe('parsePublicationDate', () => {
  it.each([
    ['a day, in the zone', '2024-11-12', 'Asia/Riyadh', '2024-11-11T21:00:00.000Z', false],
    ['a day in UTC', '2024-11-12', 'UTC', '2024-11-12T00:00:00.000Z', false],
    ['with the hour', '2024-11-12 14:30', 'Asia/Riyadh', '2024-11-12T11:30:00.000Z', true],
    ['with its own offset', '2024-11-12T14:30:00+01:00', 'UTC', '2024-11-12T13:30:00.000Z', true],
    ['in UTC by letter', '2024-11-12T14:30Z', 'Asia/Riyadh', '2024-11-12T14:30:00.000Z', true],
    ['a leap day', '2024-02-29', 'UTC', '2024-02-29T00:00:00.000Z', false],
    ['Arabic digits', '٢٠٢٤-١١-١٢', 'UTC', '2024-11-12T00:00:00.000Z', false],
    [
      'with fractions of a second',
      '2024-11-12T14:30:05.123Z',
      'UTC',
      '2024-11-12T14:30:05.000Z',
      true,
    ],
    [
      'with an offset without colon',
      '2024-11-12T14:30+0130',
      'UTC',
      '2024-11-12T13:00:00.000Z',
      true,
    ],
    ['west of UTC', '2024-11-12T14:30-05:30', 'UTC', '2024-11-12T20:00:00.000Z', true],
    ['between spaces', ' 2024-11-12 ', 'UTC', '2024-11-12T00:00:00.000Z', false],
    ['far away', '2999-12-31', 'UTC', '2999-12-31T00:00:00.000Z', false],
    ['the last minute of a year', '2024-12-31 23:59:59', 'UTC', '2024-12-31T23:59:59.000Z', true],
    ['across summer time', '2025-07-01 10:00', 'Africa/Cairo', '2025-07-01T07:00:00.000Z', true],
  ])('%s', (_what, text, zone, instant, hasTime) => {
    const date = parsePublicationDate(text, zone);
    expect(date?.instant.toISOString()).toBe(instant);
    expect(date?.hasTime).toBe(hasTime);
  });

  it.each([
    '2024-02-30',
    '2023-02-29',
    '2024-13-45',
    '2024-00-10',
    '12-11-2024',
    '2024/11/12',
    '2024-11-12 24:00',
    '2024-11-12 25:00',
    '2024-11-12 10:60',
    '2024-11-12 10:61',
    '2024-11-12 10:30:60',
    '2024-11-12 10:30:61',
    '2024-04-31',
    '2024-01-99',
    'يوم 2024-11-12',
    '2024-11-12 صباحا',
    '0024-11-12',
    '0500-11-12',
    '3000-01-01',
    '9999-12-31',
    '2024-11-12T10:00+25:99',
    '2024-11-12T10:00+01:60',
    '2024-11-12T10:00-15:00',
    'أمس',
    '',
  ])('refuses %s', (text) => {
    expect(parsePublicationDate(text, 'UTC')).toBeUndefined();
  });
});
