import { expect, it } from 'vitest';
import { rangesOf, trimmed, withoutOverlaps } from '../../../src/bidi/range.ts';
import { marked } from './marked.ts';

it.each([
  ['abc', 0, 3, '⟦abc⟧'],
  [' a b ', 0, 5, ' ⟦a b⟧ '],
  ['a  b  c', 1, 6, 'a  ⟦b⟧  c'],
  [' a a ', 2, 5, ' a ⟦a⟧ '],
])('«%s» from %i to %i without the space at its ends', (text, start, end, expected) => {
  expect(marked(text, [trimmed(text, { start, end })])).toBe(expected);
});

it('every match of a pattern', () => {
  expect(marked('a bb c', rangesOf('a bb c', /\w+/g))).toBe('⟦a⟧ ⟦bb⟧ ⟦c⟧');
  expect(rangesOf('', /\w+/g)).toEqual([]);
});

/** Ranges as `start-end`. */
const ranges = (list: string) =>
  list === ''
    ? []
    : list.split(' ').map((range) => {
        const [start = 0, end = 0] = range.split('-').map(Number);
        return { start, end };
      });

it.each([
  ['', '', ''],
  ['0-2', '', '0-2'],
  ['', '0-2', '0-2'],
  ['0-2', '2-4', '0-2 2-4'],
  ['2-4', '0-2', '0-2 2-4'],
  ['0-2', '1-4', '0-2'],
  ['2-4', '0-3', '2-4'],
  ['2-4', '0-9', '2-4'],
  ['0-9', '2-4', '0-9'],
  ['0-1 8-9', '2-4 5-6', '0-1 2-4 5-6 8-9'],
  ['0-1 3-4 8-9', '2-5 6-7 10-11', '0-1 3-4 6-7 8-9 10-11'],
  ['4-6', '0-1 5-7 8-9', '0-1 4-6 8-9'],
])('the ranges %s and of %s what does not overlap them: %s', (first, second, expected) => {
  const union = withoutOverlaps(ranges(first), ranges(second));
  expect(union.map(({ start, end }) => `${start}-${end}`).join(' ')).toBe(expected);
});
