import { expect, it } from 'vitest';
import { Scores } from '../../../src/related/scores.ts';

it.each<[string, readonly (readonly [number, number])[], number, readonly number[]]>([
  [
    'the best first',
    [
      [1, 0.2],
      [2, 0.9],
      [3, 0.5],
    ],
    9,
    [2, 3, 1],
  ],
  [
    'of equals the greater',
    [
      [4, 0.5],
      [9, 0.5],
      [7, 0.5],
    ],
    9,
    [9, 7, 4],
  ],
  [
    'sums',
    [
      [1, 0.2],
      [2, 0.3],
      [1, 0.2],
    ],
    9,
    [1, 2],
  ],
  [
    'no more than were asked for',
    [
      [1, 0.1],
      [2, 0.4],
      [3, 0.3],
      [4, 0.2],
    ],
    2,
    [2, 3],
  ],
  [
    'numbers of any size',
    [
      [5000, 0.2],
      [0, 0.1],
      [200_000, 0.3],
    ],
    9,
    [200_000, 5000, 0],
  ],
  ['none', [], 9, []],
])('has %s', (_what, added, most, best) => {
  const scores = new Scores();
  for (const [number, score] of added) scores.add(number, score);
  expect(scores.takeBest(most)).toEqual(best);
  expect(scores.takeBest(most)).toEqual([]);
});

it('has the best of a thousand as sorting them all has', () => {
  const scores = new Scores();
  const all = Array.from({ length: 1000 }, (_, number) => [number, ((number * 37) % 101) + 1]);
  for (const [number = 0, score = 0] of all) scores.add(number, score);
  const sorted = all.sort(([a = 0, one = 0], [b = 0, other = 0]) => other - one || b - a);
  expect(scores.takeBest(24)).toEqual(sorted.slice(0, 24).map(([number]) => number));
});
