import { expect, it } from 'vitest';
import { withOwnCards } from '../../../src/cards/own-cards.ts';

const date = (day: number) => ({ instant: new Date(Date.UTC(2020, 0, day)), hasTime: false });

function article(day: number, changes: object = {}, lead?: object) {
  return { id: day, lead, data: { pubDate: date(day), corrections: [], ...changes } };
}

const days = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** 520 articles, the newest first. */
const ARCHIVE = days(1, 520)
  .map((day) => article(day))
  .reverse();
const idsOf = (articles: readonly { readonly id: number }[]) =>
  articles.map(({ id }) => id).sort((a, b) => a - b);

it('the newest 500 have a card of their own', () => {
  expect(idsOf(withOwnCards(ARCHIVE, 'newest'))).toEqual(days(21, 520));
});

it('all have one where the settings ask for all', () => {
  expect(idsOf(withOwnCards(ARCHIVE, 'all'))).toEqual(days(1, 520));
});

it('whoever has a picture needs none, and takes no place', () => {
  const pictured = [article(600, {}, { src: 'boat.jpg' }), ...ARCHIVE];
  expect(idsOf(withOwnCards(pictured, 'newest'))).toEqual(days(21, 520));
  expect(idsOf(withOwnCards(pictured, 'all'))).toEqual(days(1, 520));
});

it.each([
  ['updated', { updatedDate: date(700) }],
  ['corrected', { corrections: [{ date: date(700) }] }],
])('an old one that was %s is among the newest', (_what, changes) => {
  const [, ...newer] = ARCHIVE.toReversed();
  const changed = [...newer.toReversed(), article(1, changes)];
  expect(idsOf(withOwnCards(changed, 'newest'))).toEqual([1, ...days(22, 520)]);
});
