import { expect, it } from 'vitest';
import { parsePublicationDate } from '../../../src/dates/publication-date.ts';
import { isUpdatedTooEarly } from '../../../src/life/dates-in-order.ts';

it.each([
  ['2025-03-04', '2025-03-03', true],
  ['2025-03-04', '2025-03-04', false],
  ['2025-03-04', '2025-03-05', false],
  ['2025-03-04 14:30', '2025-03-04', false],
  ['2025-03-04 14:30', '2025-03-03', true],
  ['2025-03-04', '2025-03-04 00:00', false],
  ['2025-03-04', '2025-03-03 23:59', true],
  ['2025-03-04 14:30', '2025-03-04 14:29', true],
  ['2025-03-04 14:30', '2025-03-04 14:30', false],
  ['2025-03-04 14:30', '2025-03-04 14:31', false],
  // A day of the publication's zone, of which the moment in UTC is on the day before.
  ['2025-03-04', '2025-03-04 01:00', false],
])('of %s, updated on %s: too early is %s', (pubDate, updatedDate, expected) => {
  const zone = 'Asia/Riyadh';
  const dated = {
    pubDate: parsePublicationDate(pubDate, zone),
    updatedDate: parsePublicationDate(updatedDate, zone),
  };
  expect(isUpdatedTooEarly(dated, zone)).toBe(expected);
});

it('an article that lacks one of the two dates is in order', () => {
  const date = parsePublicationDate('2025-03-04', 'UTC');
  expect(isUpdatedTooEarly({ pubDate: date }, 'UTC')).toBe(false);
  expect(isUpdatedTooEarly({ updatedDate: date }, 'UTC')).toBe(false);
});
