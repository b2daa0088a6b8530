import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/dates/format-date.ts';
import { parsePublicationDate } from '../../../src/dates/publication-date.ts';
import {
  dateFormat,
  isTimeZone,
  offsetAt,
  offsetAtLocal,
  wallClock,
} from '../../../src/dates/time-zone.ts';

const HOUR = 3_600_000;

describe('isTimeZone', () => {
  it.each([
    ['Africa/Cairo', true],
    ['Asia/Beirut', true],
    ['UTC', true],
    ['Africa/Kairo', false],
    ['القاهرة', false],
    ['', false],
    ['+03:00', false],
    ['-0500', false],
  ])('%s: %s', (name, is) => {
    expect(isTimeZone(name)).toBe(is);
  });
});

describe('wallClock and offsetAt', () => {
  it.each([
    ['2024-11-12T12:30:00Z', 'Africa/Cairo', '2024-11-12T14:30:00', 2],
    ['2024-07-12T12:30:05Z', 'Africa/Cairo', '2024-07-12T15:30:05', 3],
    ['2024-11-12T22:30:00Z', 'Asia/Riyadh', '2024-11-13T01:30:00', 3],
    ['2024-11-12T02:30:00Z', 'America/New_York', '2024-11-11T21:30:00', -5],
  ])('at %s clocks in %s show %s', (utc, zone, clock, hours) => {
    expect(wallClock(new Date(utc), zone)).toBe(clock);
    expect(offsetAt(Date.parse(utc), zone)).toBe(hours * HOUR);
  });
});

/** In 2025 Egypt turned its clocks on 25 April and 31 October at midnight, Lebanon on 30 March and 26 October. */
describe('summer time', () => {
  it.each([
    ['before it begins', '2025-04-24 23:30', 'Africa/Cairo', '2025-04-24T21:30:00.000Z'],
    ['in its first hour', '2025-04-25 01:00', 'Africa/Cairo', '2025-04-24T22:00:00.000Z'],
    ['after it has begun', '2025-04-25 02:30', 'Africa/Cairo', '2025-04-24T23:30:00.000Z'],
    ['the evening before it ends', '2025-10-30 22:30', 'Africa/Cairo', '2025-10-30T19:30:00.000Z'],
    [
      'in the hour that comes twice',
      '2025-10-30 23:30',
      'Africa/Cairo',
      '2025-10-30T21:30:00.000Z',
    ],
    ['after it has ended', '2025-10-31 00:30', 'Africa/Cairo', '2025-10-30T22:30:00.000Z'],
    ['before it begins', '2025-03-29 23:30', 'Asia/Beirut', '2025-03-29T21:30:00.000Z'],
    ['after it has begun', '2025-03-30 01:30', 'Asia/Beirut', '2025-03-29T22:30:00.000Z'],
    ['the evening before it ends', '2025-10-25 22:30', 'Asia/Beirut', '2025-10-25T19:30:00.000Z'],
    ['after it has ended', '2025-10-26 00:30', 'Asia/Beirut', '2025-10-25T22:30:00.000Z'],
    [
      'before it begins, far west',
      '2025-03-09 01:30',
      'America/New_York',
      '2025-03-09T06:30:00.000Z',
    ],
    [
      'after it has begun, far west',
      '2025-03-09 03:30',
      'America/New_York',
      '2025-03-09T07:30:00.000Z',
    ],
  ])('%s: %s in %s', (_what, text, zone, instant) => {
    expect(parsePublicationDate(text, zone)?.instant.toISOString()).toBe(instant);
  });

  it.each([
    ['2025-04-24 23:30', '2025-04-24T23:30:00+02:00'],
    ['2025-04-25 01:30', '2025-04-25T01:30:00+03:00'],
    ['2025-10-30 22:30', '2025-10-30T22:30:00+03:00'],
    ['2025-10-31 00:30', '2025-10-31T00:30:00+02:00'],
  ])('a machine reads %s in Cairo as %s', (text, written) => {
    const date = parsePublicationDate(text, 'Africa/Cairo');
    expect(date && isoDate(date, 'Africa/Cairo')).toBe(written);
  });

  it('leaves a day that has no midnight that day', () => {
    const date = parsePublicationDate('2025-04-25', 'Africa/Cairo');
    expect(date && isoDate(date, 'Africa/Cairo')).toBe('2025-04-25');
  });

  it('looks at the offset twice, because the first look may fall on the other side of the change', () => {
    expect(offsetAtLocal(Date.parse('2025-04-24T23:30Z'), 'Africa/Cairo')).toBe(2 * HOUR);
    expect(offsetAtLocal(Date.parse('2025-10-30T22:30Z'), 'Africa/Cairo')).toBe(3 * HOUR);
  });
});

describe('dateFormat', () => {
  it('makes each format once', () => {
    const cairo = dateFormat('ar', { timeZone: 'Africa/Cairo' });
    expect(dateFormat('ar', { timeZone: 'Africa/Cairo' })).toBe(cairo);
    expect(dateFormat('ar', { timeZone: 'Asia/Beirut' })).not.toBe(cairo);
    expect(dateFormat('en', { timeZone: 'Africa/Cairo' })).not.toBe(cairo);
  });
});
