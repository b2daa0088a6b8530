import { describe, expect, it } from 'vitest';
import { compoundRule } from '../../../src/arabic/compounds.ts';

describe('two words are one by what the site has of both spellings', () => {
  /** Together, joined, the first and the second. */
  type Counts = readonly [together: number, joined: number, ofFirst: number, ofSecond: number];

  const ruleOf = (first: string, second: string, counts: Counts, words: readonly string[] = []) => {
    const [together, joined, ofFirst, ofSecond] = counts;
    return compoundRule({ first, second, together, joined, ofFirst, ofSecond }, (form) =>
      words.includes(form),
    );
  };

  it.each<[string, string, Counts, string]>([
    ['سان', 'فرانسيسكو', [20, 4, 90, 22], 'both'],
    ['يو', 'جي', [6, 4, 500, 500], 'both'],
    ['كيلو', 'واط', [1, 90, 9, 30], 'unit'],
    ['لا', 'يجوز', [40, 3, 5000, 50], 'negation'],
    ['فما', 'زالوا', [4, 1, 20, 9], 'negation'],
    ['لا', 'باز', [9, 9, 5000, 9], 'negation'],
    ['لو', 'موند', [4, 30, 300, 5], 'particle'],
    ['بسم', 'الله', [9, 1, 12, 900], 'invocation'],
    ['الحمد', 'لله', [9, 1, 12, 900], 'invocation'],
    ['والسان', 'فرانسيسكو', [20, 4, 90, 22], 'both'],
    ['للسان', 'فرانسيسكو', [20, 4, 90, 22], 'both'],
    ['سان', 'كالله', [20, 9, 90, 22], 'both'],
    ['وفق', 'ما', [90, 2, 200, 9000], 'ma'],
  ])('%s %s', (first, second, counts, rule) => {
    expect(ruleOf(first, second, counts)).toBe(rule);
  });

  it.each<[string, string, string, Counts]>([
    ['a preposition after its word', 'سوق', 'في', [50, 9, 90, 9000]],
    ['a conjunction before its word', 'ان', 'قلب', [9, 9, 9000, 60]],
    ['the ending of a word', 'مليون', 'ين', [3, 7, 900, 20]],
    ['a word of its own', 'قبل', 'ما', [9, 300, 900, 9000]],
    ['a much commoner word', 'لا', 'حق', [5, 200, 5000, 60]],
    ['a missing space', 'مليار', 'دولار', [800, 3, 1300, 2400]],
    ['a word with the article', 'دولار', 'للطن', [50, 9, 900, 60]],
    ['two words that stand together by chance', 'دار', 'سين', [4, 90, 900, 300]],
    ['what the site has not joined', 'سان', 'فرانسيسكو', [20, 0, 90, 22]],
    ['what it has not side by side', 'سان', 'فرانسيسكو', [0, 4, 90, 22]],
    ['a letter', 'و', 'قال', [9, 9, 900, 900]],
    ['a letter behind', 'سان', 'ن', [9, 9, 90, 90]],
    ['the article that stands apart', 'ال', 'قمر', [9, 9, 90, 90]],
    ['it with a proclitic', 'وال', 'قمر', [9, 9, 90, 90]],
    ['it after ل', 'لل', 'قمر', [9, 9, 90, 90]],
    ['a particle with a proclitic', 'ومن', 'قمر', [9, 9, 90, 90]],
    ['the name of God behind a particle', 'من', 'الله', [9, 9, 900, 90]],
    ['a word with a proclitic and the article', 'دولار', 'والبرميل', [50, 9, 900, 60]],
  ])('%s is none: %s %s', (_what, first, second, counts) => {
    expect(ruleOf(first, second, counts)).toBeUndefined();
  });

  it('but for what is the accusative of a word: ظلما', () => {
    const counts = [13, 6, 400, 9000] as const;
    expect(ruleOf('ظل', 'ما', counts)).toBe('ma');
    expect(ruleOf('ظل', 'ما', counts, ['ظلم'])).toBeUndefined();
  });
});
