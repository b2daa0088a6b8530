import { expect, it } from 'vitest';
import { fold } from '../../../src/arabic/fold.ts';
import { isQuestionWord, isStandardQuestionWord } from '../../../src/arabic/question-words.ts';

it.each([
  ...['هل', 'ماذا', 'لماذا', 'كيف', 'أين', 'متى', 'كم', 'وهل', 'فكيف'],
  ...['شنو', 'شلون', 'ليش', 'وين', 'وش', 'إيش', 'منو'],
  ...['شو', 'مين', 'إزاي', 'ازاي', 'ليه', 'فين', 'إمتى'],
  ...['علاش', 'كيفاش', 'وقتاش', 'شكون', 'واش', 'آش'],
])('asks: %s', (word) => {
  expect(isQuestionWord(fold(word))).toBe(true);
});

it.each([
  ['هل', true],
  ['ومتى', true],
  ['كم', true],
  ['وين', false],
  ['فين', false],
  ['منو', false],
])('asks in the standard language: %s: %s', (word, expected) => {
  expect(isStandardQuestionWord(fold(word))).toBe(expected);
});

it.each(['من', 'ما', 'إيه', 'شوق', 'كمال', 'عين', 'بكم', 'ليشكر', 'نهل'])(
  'is another word: %s',
  (word) => {
    expect(isQuestionWord(fold(word))).toBe(false);
  },
);
