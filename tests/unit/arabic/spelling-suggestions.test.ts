import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/arabic/fold.ts';
import { spellingSuggestions } from '../../../src/arabic/spelling-suggestions.ts';

const SITE = ['بوتين', 'روسيا', 'معاهدة', 'ظلام', 'استقلال', 'أذربيجان', 'باريس', 'كتاب', 'مكتب'];
const frequencies = SITE.map((word): [string, number] => [fold(word), 5]);

describe('spellingSuggestions', () => {
  it.each([
    ['a letter is left out', 'بوتن', 'بوتين'],
    ['a neighbour on the keyboard is typed', 'بوتبن', 'بوتين'],
    ['an emphatic is typed for a plain letter', 'بوطين', 'بوتين'],
    ['an emphatic is typed for another letter', 'معاهضة', 'معاهدة'],
    ['a letter is doubled', 'روسييا', 'روسيا'],
    ['two letters are transposed', 'معاهةد', 'معاهدة'],
    ['a letter is mistaken for one that looks alike', 'ضلام', 'ظلام'],
    ['a letter is mistaken for one that sounds alike', 'استكلال', 'استقلال'],
    ['two letters are mistaken for ones that sound alike', 'ازربيجان', 'أذربيجان'],
  ])('puts the word that was meant first where %s: %s', (_what, typed, meant) => {
    expect(spellingSuggestions(fold(typed), frequencies)[0]).toBe(fold(meant));
  });

  it('suggests nothing for a word that is like no other', () => {
    expect(spellingSuggestions('قسطنطينية', frequencies)).toEqual([]);
  });

  it('prefers the more frequent of two words at one distance', () => {
    expect(
      spellingSuggestions('سالمه', [
        ['سالبه', 1],
        ['سالفه', 9],
      ]),
    ).toEqual(['سالفه', 'سالبه']);
  });

  it('prefers a likelier mistake to a word that is a little more frequent', () => {
    expect(
      spellingSuggestions('ضلامه', [
        ['كلامه', 9],
        ['ظلامه', 3],
      ]),
    ).toEqual(['ظلامه', 'كلامه']);
  });

  it('has a fixed order for words that are alike in all', () => {
    const ends: [string, number][] = ['سالفه', 'سالبه', 'سالده'].map((word) => [word, 1]);
    expect(spellingSuggestions('سالمه', ends)).toEqual(['سالبه', 'سالده', 'سالفه']);
    expect(spellingSuggestions('سالمه', ends.toReversed())).toEqual(['سالبه', 'سالده', 'سالفه']);
  });

  it('leaves out what is much farther than the nearest', () => {
    const all: [string, number][] = ['خاشقجي', 'خاشقين', 'خاشقه'].map((word) => [word, 9]);
    expect(spellingSuggestions('خاشوقجي', all)).toEqual(['خاشقجي']);
  });

  it('gives three at most, or as many as are asked for', () => {
    const ends: [string, number][] = ['سالده', 'سالبه', 'سالفه', 'سالضه'].map((word) => [word, 1]);
    expect(spellingSuggestions('سالمه', ends)).toHaveLength(3);
    expect(spellingSuggestions('سالمه', ends, 1)).toEqual(['سالبه']);
  });

  it.each([
    ['the word itself', 'كتاب', 'كتاب'],
    ['a word three letters longer', 'روسيا', 'روسيااااا'],
    ['a word three letters shorter', 'روسيااااا', 'روسيا'],
    ['another short word', 'كتب', 'كتم'],
    ['a longer one with another letter', 'طوسي', 'روسي'],
    ['one with a letter more', 'ايش', 'جيش'],
    ['a word with two letters of its own', 'تونس', 'سوسن'],
    ['one that has as many mistakes as it may have been typed with', 'زلاتكو', 'زلاتان'],
    ['another number for one with a fraction', '1.5', '15'],
    ['a longer number', '1.5', '1.55'],
    ['another year', '2024', '2023'],
    ['a number whose digits have changed places', '2024', '2042'],
    ['another number beside letters', 'covid19', 'covid18'],
    ['more than two mistakes', 'استقلالنا', 'استمرارنا'],
  ])('does not suggest %s', (_what, typed, word) => {
    expect(spellingSuggestions(typed, [[word, 99]])).toEqual([]);
  });

  it.each([
    ['a letter that sounds alike, in a short one', 'ضلم', 'ظلم'],
    ['a neighbour on the keyboard, in a short one', 'كصر', 'مصر'],
    ['a neighbour on the keyboard, in four letters', 'مزاع', 'نزاع'],
    ['a letter typed twice', 'مصرر', 'مصر'],
    ['two letters exchanged', 'بتنو', 'بتون'],
    ['a vowel letter', 'بوتن', 'بوتين'],
    ['a letter left out of five', 'ترب', 'تراب'],
    ['another letter of five', 'بوتبن', 'بوتين'],
    ['a letter beside the same number', 'covit19', 'covid19'],
    ['two mistakes', 'مستقبل', 'مصتكبل'],
  ])('suggests a word at a distance of %s', (_what, typed, word) => {
    expect(spellingSuggestions(typed, [[word, 1]])).toEqual([word]);
  });
});
