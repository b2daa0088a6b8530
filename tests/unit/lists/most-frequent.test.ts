import { expect, it } from 'vitest';
import { mostFrequent } from '../../../src/lists/most-frequent.ts';

const lists = [1, 3, 2, 3].map((count, index) => ({ index, articles: Array(count).fill('خبر') }));
const chosen = (most: number) => {
  const found = mostFrequent(lists, most);
  return [found.lists.map(({ index }) => index), found.isPart];
};

it.each([
  [4, [0, 1, 2, 3], false],
  [3, [1, 2, 3], true],
  [2, [1, 3], true],
  [1, [1], true],
])(
  'of four lists a page names %i, those with the most articles, in their order',
  (most, expected, isPart) => {
    expect(chosen(most)).toEqual([expected, isPart]);
  },
);
