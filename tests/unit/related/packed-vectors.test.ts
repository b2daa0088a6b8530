import { expect, it, vi } from 'vitest';
import { packVectors, VectorReader } from '../../../src/related/packed-vectors.ts';
import { Postings } from '../../../src/related/postings.ts';
import { Scores } from '../../../src/related/scores.ts';

const VECTORS = [
  { terms: ['قارب', 'نخل'], weights: [0.6, 0.8] },
  { terms: [], weights: [] },
  { terms: ['نخل'], weights: [1] },
  { terms: ['مدرسة', 'قارب'], weights: [0.1 + 0.2, 0.9] },
  { terms: [], weights: [] },
];

const packed = packVectors(VECTORS);
const reader = new VectorReader(packed, VECTORS.length);

it('vectors are as they were, to the last digit, when they are packed and read', () => {
  expect(VECTORS.map((_, at) => reader.at(at))).toEqual(VECTORS);
});

it.each([
  ['قارب', 2, [0, 3], [0.6, 0.9]],
  ['قارب', 1, [3], [0.9]],
  ['قارب', 0, [], []],
  ['نخل', 9, [0, 2], [0.8, 1]],
  ['مدرسة', 9, [3], [0.1 + 0.2]],
  ['قمر', 9, [], []],
])('the last that have %s, of %i', (term, most, numbers, weights) => {
  expect(reader.lastOf(term, most)).toEqual({ numbers, weights });
});

it('of those that are newer than an archive that is resumed a term has none', () => {
  expect(new VectorReader(packed, 3).lastOf('قارب', 9)).toEqual({ numbers: [0], weights: [0.6] });
  expect(new VectorReader(packed, 3).lastOf('مدرسة', 9)).toEqual({ numbers: [], weights: [] });
});

it('a term has its older articles, too, and of all together the newest', () => {
  const asked: [string, number][] = [];
  const postings = new Postings((term, most) => {
    asked.push([term, most]);
    return { numbers: [1, 2], weights: [0.5, 1] };
  });
  const scoresOf = (term: string) => {
    const added: [number, number][] = [];
    const scores = new Scores();
    vi.spyOn(scores, 'add').mockImplementation((...score) => added.push(score));
    postings.sum(term, 2, scores);
    return added;
  };
  postings.add('نخل', 7, 0.25);
  const expected = [
    [1, 1],
    [2, 2],
    [7, 0.5],
  ];
  expect([scoresOf('نخل'), scoresOf('نخل')]).toEqual([expected, expected]);
  expect(asked).toEqual([['نخل', 47]]);
  for (let number = 8; number < 60; number += 1) postings.add('نخل', number, 1);
  expect(scoresOf('نخل').map(([number]) => number)).toEqual(
    Array.from({ length: 48 }, (_, at) => at + 12),
  );
});
