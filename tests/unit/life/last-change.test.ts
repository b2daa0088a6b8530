import { expect, it } from 'vitest';
import { lastChange } from '../../../src/life/last-change.ts';

const day = (number: number) => ({ instant: new Date(Date.UTC(2025, 2, number)), hasTime: false });

it.each([
  ['published', day(4), undefined, [], 4],
  ['updated', day(4), day(5), [], 5],
  ['corrected later', day(4), day(5), [day(6), day(7), day(6)], 7],
  ['corrected before it was updated', day(4), day(8), [day(6)], 8],
])('of an article that was %s', (_what, pubDate, updatedDate, dates, last) => {
  const corrections = dates.map((date) => ({ date }));
  expect(lastChange({ pubDate, updatedDate, corrections })).toEqual(day(last));
});
