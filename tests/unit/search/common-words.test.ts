import { expect, it } from 'vitest';
import { fold } from '../../../src/arabic/fold.ts';
import type { Piece } from '../../../src/search/index/articles/pieces.ts';
import { commonWords } from '../../../src/search/index/tables/common-words.ts';
import { spellingsOf } from '../../../src/search/index/words/spellings.ts';

const piece = (spelling: string, number: number, count: number): Piece => ({
  number,
  forms: [fold(spelling)],
  spellings: [spelling],
  opens: true,
  closes: true,
  hyphens: [],
  count,
});

/** The words of a site that has some, each with its lexeme key, as often as is said. */
function wordsOf(words: readonly (readonly [spelling: string, key: string, count: number])[]) {
  const keys = new Map(words.map(([spelling, key]) => [fold(spelling), [fold(key)]]));
  const pieces = words.map(([spelling, , count], number) => piece(spelling, number, count));
  return commonWords(spellingsOf(pieces), keys).map(
    ({ spelling, count }) => `${spelling} ${count}`,
  );
}

it.each([
  ['a word without what is joined to it', [['الرئيس', 'رئيس', 3]], ['رئيس 3']],
  [
    'it as often as all its forms that end so',
    [
      ['الرئيس', 'رئيس', 3],
      ['رئيس', 'رئيس', 2],
    ],
    ['رئيس 5'],
  ],
  [
    'a plural besides, without its article where it occurs so',
    [
      ['نجم', 'نجم', 4],
      ['النجوم', 'نجم', 3],
      ['نجوم', 'نجم', 2],
    ],
    ['نجوم 5', 'نجم 4'],
  ],
  ['it as it stands where it does not', [['السمك', 'سمكة', 3]], ['السمك 3']],
  ['a form of a verb', [['يقول', 'قال', 3]], ['يقول 3']],
  ['a plural that ends otherwise', [['سنوات', 'سنة', 3]], ['سنوات 3']],
  ['no accusative', [['كتابا', 'كتاب', 3]], []],
  ['no word with a pronoun', [['كتابها', 'كتاب', 3]], []],
  ['no particle', [['وفي', 'في', 3]], []],
  ['no word of two letters', [['دم', 'دم', 3]], []],
] as const)('the list of common words has %s', (_what, words, expected) => {
  expect(wordsOf(words)).toEqual(expected);
});
