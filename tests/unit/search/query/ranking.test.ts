import { describe, expect, it } from 'vitest';
import type { Posting } from '../../../../src/search/query/postings.ts';
import {
  inverseDocumentFrequency,
  nearness,
  scoreOf,
} from '../../../../src/search/query/ranking.ts';
import { hitOf } from './stand-ins.ts';

describe('how near two words stand', () => {
  it.each([
    ['side by side', [3], [4], 1, 1],
    ['in one piece', [3], [3], 1, 1],
    ['one word apart', [3], [5], 1, 1 / 2],
    ['as far apart as they were typed', [3], [5], 2, 1],
    ['nearer than they were typed', [3], [4], 2, 1],
    ['in the other order', [4], [3], 1, 1 / 2],
    ['at the best of several places', [1, 9, 30], [5, 20, 31], 1, 1],
    ['eight words apart', [0], [8], 1, 1 / 8],
    ['farther', [0], [9], 1, 0],
    ['nowhere', [], [1], 1, 0],
    ['with nothing', [1], [], 1, 0],
  ])('%s', (_what, first, second, typed, expected) => {
    expect(nearness(first, second, typed)).toBeCloseTo(expected);
  });
});

describe('how much a word tells', () => {
  it('is the more, the fewer articles have it', () => {
    const [rare, common, all] = [1, 50, 100].map((having) => inverseDocumentFrequency(having, 100));
    expect(rare).toBeGreaterThan(common ?? 0);
    expect(common).toBeGreaterThan(all ?? 0);
    expect(all).toBeGreaterThan(0);
  });

  it('is nothing for a word that no article has', () => {
    expect(inverseDocumentFrequency(0, 100)).toBe(0);
  });
});

describe('the score of an article', () => {
  const posting = (score: number, positions: readonly number[] = [], closeness = 0): Posting => ({
    score,
    closeness,
    positions,
    hit: hitOf('a', score),
  });
  const term = (one: Posting | undefined, informative = true) => ({
    articles: new Map(one ? [['a', one]] : []),
    informative,
  });

  it('for one word is above that of any other form, if it has the form that was typed', () => {
    const [typed, clitics, other] = [posting(1, [], 2), posting(5, [], 1), posting(99)].map((one) =>
      scoreOf('a', [term(one)], [1], 1),
    );
    expect(typed).toBeGreaterThan(clitics ?? 0);
    expect(clitics).toBeGreaterThan(other ?? 0);
  });

  it('for several words is their sum, a fifth more for each as it was typed', () => {
    const far = [term(posting(10, [0])), term(posting(20, [50]))];
    expect(scoreOf('a', far, [1, 1], 1)).toBe(30);
    expect(scoreOf('a', [term(posting(10, [0], 2)), term(posting(20, [50], 1))], [1, 1], 1)).toBe(
      34,
    );
    expect(scoreOf('a', [term(undefined), term(posting(20, [50]))], [1, 1], 1)).toBe(20);
  });

  it('loses a twentieth of what an article lacks of a question that the best one has', () => {
    const far = [term(posting(10, [0])), term(posting(20, [50]))];
    expect(scoreOf('a', far, [1, 1], 0.5)).toBeCloseTo(29.25);
    expect(scoreOf('a', far, [1, 1], 0)).toBeCloseTo(28.5);
    // Of one word there is nothing to lack.
    expect(scoreOf('a', [term(posting(10))], [1], 0.5)).toBe(10);
  });

  it('grows where they stand near each other, by what the less telling one tells', () => {
    expect(scoreOf('a', [term(posting(10, [3])), term(posting(10, [4]))], [2, 3], 1)).toBe(32);
    expect(scoreOf('a', [term(posting(10, [4])), term(posting(10, [3]))], [2, 3], 1)).toBe(21);
  });

  it('does not grow near a word that tells nothing, nor with its absence', () => {
    const amid = [term(posting(10, [3])), term(posting(1, [4]), false), term(posting(10, [5]))];
    expect(scoreOf('a', amid, [2, 0, 3], 1)).toBe(28);
    const lacking = [term(posting(10, [3])), term(undefined), term(posting(10, [5]))];
    expect(scoreOf('a', lacking, [2, 5, 3], 1)).toBe(27);
  });

  it('is of two words above that of a headline with one, where they stand as they were typed', () => {
    const body = [term(posting(8, [30], 2)), term(posting(8, [31], 2))];
    const headline = [term(posting(25, [2], 2)), term(posting(8, [60], 2))];
    expect(scoreOf('a', body, [3, 3], 1)).toBeGreaterThan(scoreOf('a', headline, [3, 3], 1));
    // Less for other forms of them, and for the other order.
    const forms = [term(posting(8, [30])), term(posting(8, [31]))];
    expect(scoreOf('a', forms, [3, 3], 1)).toBe(16 + 3 * (1 + 5));
    const turned = [term(posting(8, [31])), term(posting(8, [30]))];
    expect(scoreOf('a', turned, [3, 3], 1)).toBe(16 + 3 / 2);
  });

  it('is by how far apart the two were typed, wherever in the question', () => {
    const three = [1, 5, 7].map((at) => term(posting(10, [at])));
    expect(scoreOf('a', three, [1, 2, 2], 1)).toBeCloseTo(30 + 1 / 4 + 2 / 2);
  });

  it('shares that among the pairs of a longer question', () => {
    const three = [4, 5, 6].map((at) => term(posting(8, [at], 2)));
    expect(scoreOf('a', three, [2, 2, 2], 1)).toBeCloseTo(24 * 1.2 + 2 * 2 * (1 + 10 / 2));
  });
});
