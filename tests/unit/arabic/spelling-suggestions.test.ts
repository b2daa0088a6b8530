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
      spellingSuggestions('سالم', [
        ['سالن', 1],
        ['سالف', 9],
      ])[0],
    ).toBe('سالف');
  });
});
