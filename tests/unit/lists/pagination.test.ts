import { describe, expect, it } from 'vitest';
import { pagesOf } from '../../../src/lists/pagination.ts';

const SIZE = 3;
/** Articles by their numbers, the newest first: 5, 4, 3, 2, 1. */
const slots = (count: number) => Array.from({ length: count }, (_, index) => count - index);
const pages = (count: number) => pagesOf(slots(count), undefined, SIZE);

describe('pages of a list', () => {
  it.each([
    [0, [[]]],
    [1, [[1]]],
    [3, [[3, 2, 1]]],
    [5, [[5, 4, 3, 2, 1]]],
    [
      6,
      [
        [6, 5, 4],
        [3, 2, 1],
      ],
    ],
    [
      8,
      [
        [8, 7, 6, 5, 4],
        [3, 2, 1],
      ],
    ],
    [
      9,
      [
        [9, 8, 7],
        [6, 5, 4],
        [3, 2, 1],
      ],
    ],
  ])('of %i articles', (count, items) => {
    expect(pages(count).map((page) => page.items)).toEqual(items);
  });

  it('are numbered from the oldest, and the newest is the list itself', () => {
    expect(pages(9).map(({ number }) => number)).toEqual([undefined, 2, 1]);
  });

  it('lead to the newer and to the older', () => {
    expect(pages(9).map(({ newer, older }) => [newer, older])).toEqual([
      [undefined, { number: 2 }],
      [{}, { number: 1 }],
      [{ number: 2 }, undefined],
    ]);
    expect(pages(12).map(({ newer }) => newer)).toEqual([
      undefined,
      {},
      { number: 3 },
      { number: 2 },
    ]);
    expect(pages(5)).toEqual([{ items: slots(5) }]);
  });

  it('stay what they are when an article is added, but for the newest', () => {
    for (let count = 0; count < 10 * SIZE; count += 1) {
      const after = new Map(pages(count + 1).map(({ number, items }) => [number, items]));
      for (const { number, items } of pages(count)) {
        if (number !== undefined) expect(after.get(number)).toEqual(items);
      }
    }
  });

  it('keep the place of an article that is not shown any more', () => {
    const shown = pagesOf(slots(9), (number) => number !== 5, SIZE);
    expect(shown.map(({ items }) => items)).toEqual([
      [9, 8, 7],
      [6, 4],
      [3, 2, 1],
    ]);
  });

  it('have thirty articles, and the newest up to fifty-nine', () => {
    expect(pagesOf(slots(59)).map(({ items }) => items.length)).toEqual([59]);
    expect(pagesOf(slots(60)).map(({ items }) => items.length)).toEqual([30, 30]);
  });
});
