import { describe, expect, it } from 'vitest';
import {
  percentage,
  scoreLine,
  scoreOf,
  total,
} from '../../../src/commands/testing/mutation-score.ts';

const mutants = (folder: string, ...statuses: readonly string[]) =>
  statuses.map((status) => ({ fileName: `src/${folder}/a.ts`, status }));

describe('the mutation score of a folder', () => {
  it.each([
    ['a failing test', ['Killed'], 1, 1],
    ['an endless loop', ['Timeout'], 1, 1],
    ['no failing test', ['Survived'], 0, 1],
    ['no test at all', ['NoCoverage'], 0, 1],
    ['what does not run', ['CompileError', 'RuntimeError', 'Ignored', 'Pending'], 0, 0],
    ['all together', ['Killed', 'Killed', 'Survived', 'Ignored', 'Timeout'], 3, 4],
  ])('counts %s', (_what, statuses, killed, counted) => {
    expect(scoreOf('dates', mutants('dates', ...statuses))).toEqual({ killed, counted });
  });

  it.each(['src/dates/a.ts', '/home/khabar/src/dates/in/a.ts', 'C:\\khabar\\src\\dates\\a.ts'])(
    'has the folder’s files alone: %s',
    (fileName) => {
      const others = [...mutants('bidi', 'Killed'), ...mutants('dates-of-old', 'Killed')];
      const found = scoreOf('dates', [{ fileName, status: 'Survived' }, ...others]);
      expect(found).toEqual({ killed: 0, counted: 1 });
    },
  );
});

describe('scores together', () => {
  it('are as heavy as they have mutants', () => {
    const all = total([
      { killed: 1, counted: 1 },
      { killed: 1, counted: 3 },
    ]);
    expect(all).toEqual({ killed: 2, counted: 4 });
    expect(percentage(all)).toBe(50);
  });

  it('of no mutants are no success', () => {
    expect(percentage(total([]))).toBe(0);
  });
});

it('a score is not shown as more than it is', () => {
  expect(scoreLine('bidi', { killed: 8499, counted: 10000 })).toBe(
    'bidi            84.9 %  (8499 of 10000)',
  );
  expect(scoreLine('search/query', { killed: 3, counted: 3 })).toBe(
    'search/query   100.0 %  (3 of 3)',
  );
});
