import { describe, expect, it } from 'vitest';
import { mean, qualityOf, quantile, reciprocalRank } from '../../../bench/search/measures.ts';

const set = (...ids: string[]) => new Set(ids);

describe('the quality of a ranked list', () => {
  it.each([
    ['all of it', ['a', 'b'], set('a', 'b'), { recall: 1, precision: 1, f1: 1, p10: 1 }],
    ['half of it', ['a', 'x'], set('a', 'b'), { recall: 0.5, precision: 0.5, f1: 0.5, p10: 0.5 }],
    ['nothing', [], set('a'), { recall: 0, precision: 0, f1: 0, p10: 0 }],
    ['what is not there', ['x'], set(), { recall: 0, precision: 0, f1: 0, p10: 0 }],
  ])('%s', (_what, ranked, relevant, quality) => {
    expect(qualityOf(ranked, relevant)).toEqual(quality);
  });

  it('asks the first page for as many as could stand there', () => {
    const ranked = [...'abcdefghijklmnop'];
    expect(qualityOf(ranked, set('a', 'p')).p10).toBe(0.5);
    expect(qualityOf(ranked, new Set('abcdefghijklmnop')).p10).toBe(1);
  });
});

it.each([
  ['first', 'a', 1],
  ['third', 'c', 1 / 3],
  ['nowhere', 'x', 0],
])('reciprocal rank: %s', (_what, id, rank) => {
  expect(reciprocalRank(['a', 'b', 'c'], set(id))).toBe(rank);
});

it('takes means and quantiles', () => {
  expect(mean([1, 2, 6])).toBe(3);
  expect(mean([])).toBe(0);
  expect(quantile([5, 1, 3], 0.5)).toBe(3);
  expect(quantile([1, 2, 3, 4], 0.95)).toBe(4);
});
