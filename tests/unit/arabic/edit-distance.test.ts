import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/arabic/edit-distance.ts';
import { confusionCost } from '../../../src/arabic/letter-confusion.ts';

const anyMistake = () => 1;

describe('editDistance, where every mistake costs 1', () => {
  it.each([
    ['equal words', 'كتاب', 'كتاب', 0],
    ['no letters at all', '', '', 0],
    ['a letter too few', 'كتاب', 'كتب', 1],
    ['a letter too many', 'كتب', 'كتاب', 1],
    ['another letter', 'كتاب', 'كتيب', 1],
    ['another first letter', 'كتاب', 'عتاب', 1],
    ['two other letters', 'كتاب', 'شباب', 2],
    ['a word that is not there', 'كتب', '', 3],
    ['a word out of nothing', '', 'كتب', 3],
    ['a letter doubled, at half the cost', 'روسيا', 'روسييا', 0.5],
    ['a double letter typed once, at half the cost', 'روسييا', 'روسيا', 0.5],
    ['a first letter doubled', 'مدرسة', 'ممدرسة', 0.5],
    ['a letter that is doubled in the word that was meant', 'كلل', 'كلم', 1],
    ['two letters exchanged, at 0.4 of two mistakes', 'كتاب', 'كتبا', 0.8],
    ['two first letters exchanged', 'كتاب', 'تكاب', 0.8],
    ['two letters exchanged twice', 'كتاب', 'تكبا', 1.6],
    ['two letters exchanged, and another', 'كتاب', 'تكام', 1.8],
    ['letters exchanged over a third', 'كتب', 'بتك', 2],
    ['a letter that moved over two', 'كتاب', 'تابك', 2],
    ['the first of two exchanged is another', 'علم', 'لقم', 2],
    ['the second of two exchanged is another', 'علم', 'فعم', 2],
    ['double letters of both words', 'محرر', 'مقرر', 1],
  ])('%s: %s %s', (_what, one, other, distance) => {
    expect(editDistance(one, other, anyMistake)).toBeCloseTo(distance, 5);
    expect(editDistance(other, one, anyMistake)).toBeCloseTo(distance, 5);
  });

  it.each([
    ['a distance that is the limit', 'كتاب', 'عتاب', 1, 1],
    ['an exchange of the first letters that is the limit', 'كتاب', 'تكاب', 0.8, 0.8],
    ['words that share nothing', 'كتاب', 'مدرسة', 2, Number.POSITIVE_INFINITY],
    ['words that share their end alone', 'كتاب', 'مدرسكتاب', 1, Number.POSITIVE_INFINITY],
    ['a longer word that differs from its first letter on', 'مستشفى', 'كلية', 1.5, Infinity],
  ])('knows a limit: %s', (_what, one, other, limit, distance) => {
    expect(editDistance(one, other, anyMistake, limit)).toBeCloseTo(distance, 5);
  });

  const laughter = (letters: number) => 'ه'.repeat(letters);

  it.each([
    ['64 letters beside 63', laughter(64), laughter(63), 0.5],
    ['63 letters beside 64', laughter(63), laughter(64), 0.5],
    ['65 letters beside 64', laughter(65), laughter(64), Number.POSITIVE_INFINITY],
    ['64 letters beside 65', laughter(64), laughter(65), Number.POSITIVE_INFINITY],
    ['65 letters beside themselves', laughter(65), laughter(65), 0],
  ])('compares no longer words: %s', (_what, one, other, distance) => {
    expect(editDistance(one, other, anyMistake)).toBeCloseTo(distance, 5);
  });
});

describe('editDistance, where a mistake costs what it costs in typing Arabic', () => {
  it.each([
    ['a vowel letter too few', 'بوتين', 'بوتن', 0.6],
    ['a vowel letter doubled', 'روسيا', 'روسييا', 0.3],
    ['a consonant too few', 'معلم', 'معل', 1],
    ['a consonant doubled', 'معلم', 'معللم', 0.5],
    ['a letter for one that sounds alike', 'استقلال', 'استكلال', 0.5],
    ['confusable letters exchanged', 'جهاز', 'جاهز', 0.4],
    ['a neighbour on the keyboard', 'علوم', 'علون', 0.8],
    ['neighbours exchanged', 'مكتب', 'كمتب', 0.64],
    ['other letters exchanged', 'درس', 'ردس', 0.8],
  ])('%s: %s %s', (_what, one, other, distance) => {
    expect(editDistance(one, other, confusionCost)).toBeCloseTo(distance, 5);
  });

  it('is symmetric, and 0 only between equal words', () => {
    const word = fc.string({ unit: fc.constantFrom(...'ابتثسصضظهة'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b, confusionCost);
        expect(distance).toBeCloseTo(editDistance(b, a, confusionCost));
        expect(distance === 0).toBe(a === b);
      }),
    );
  });
});
