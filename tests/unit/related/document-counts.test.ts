import { expect, it } from 'vitest';
import { DocumentCounts } from '../../../src/related/document-counts.ts';

/** Two months closed at once, and two more. */
function counted(): DocumentCounts {
  const counts = new DocumentCounts();
  counts.close(3, [['قارب', 'بحر'], ['قارب'], ['نخل']]);
  counts.close(4, [['قارب', 'نخل']]);
  counts.close(6, [['جسر'], ['قارب', 'جسر']]);
  return counts;
}

const TERMS = ['قارب', 'بحر', 'نخل', 'جسر', 'قمر'];
const of = (counts: DocumentCounts | undefined) => TERMS.map((term) => counts?.of(term));

it('counts articles of closed months that have a term', () => {
  const counts = counted();
  expect([counts.documents, counts.first, ...of(counts)]).toEqual([6, 3, 4, 1, 2, 2, 0]);
  const none = new DocumentCounts();
  expect([none.documents, none.first, ...of(none)]).toEqual([0, 0, 0, 0, 0, 0, 0]);
});

it.each([
  [9, 6, [4, 1, 2, 2, 0]],
  [7, 6, [4, 1, 2, 2, 0]],
  [6, 4, [3, 1, 2, 0, 0]],
  [5, 4, [3, 1, 2, 0, 0]],
  [4, 3, [2, 1, 1, 0, 0]],
])('with %i articles it was told of %i', (articles, documents, expected) => {
  const resumed = DocumentCounts.resumed(structuredClone(counted().told), articles);
  expect([resumed?.documents, resumed?.first]).toEqual([documents, 3]);
  expect(of(resumed)).toEqual(expected);
  resumed?.close(articles, [['نخل', 'قمر']]);
  expect(resumed?.of('نخل')).toBe((expected[2] ?? 0) + 1);
  expect(resumed?.of('قمر')).toBe(1);
});

it.each([3, 1, 0])('with %i it was other than what it tells', (articles) => {
  expect(DocumentCounts.resumed(counted().told, articles)).toBeUndefined();
});
