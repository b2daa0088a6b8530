import { expect, it } from 'vitest';
import { touchesWord } from '../../../src/bidi/word-ends.ts';

// `|` stands where it is asked.
it.each([
  ['كوفيد|-19', true],
  ['فاو|/FAO', true],
  ['كتابُ|-19', true],
  ['(5)|-19', true],
  ['«س»|-19', true],
  ['5%|-19', true],
  ['بين |-5', false],
  ['|-5', false],
  ['و|-10', false],
  ['وَ|-10', false],
  ['بـ|-10', false],
  ['كو|-10', true],
  ['"|-5', false],
])('%s touches a word: %s', (shown, expected) => {
  expect(touchesWord(shown.replace('|', ''), shown.indexOf('|'))).toBe(expected);
});
