import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearness, nearSpellings } from '../../../src/arabic/edit-distance.ts';
import { fold } from '../../../src/arabic/fold.ts';

const SITE = ['بوتين', 'روسيا', 'معاهدة', 'ظلام', 'استقلال', 'أذربيجان', 'باريس', 'كتاب', 'مكتب'];
const entries = SITE.map((word): [string, number] => [fold(word), 5]);

describe('near spellings', () => {
  it.each([
    ['a letter left out', 'بوتن', 'بوتين'],
    ['a neighbour of the keyboard', 'بوتبن', 'بوتين'],
    ['an emphatic', 'بوطين', 'بوتين'],
    ['a plain letter for an emphatic', 'معاهضة', 'معاهدة'],
    ['a letter doubled', 'روسييا', 'روسيا'],
    ['letters changed about', 'معاهةد', 'معاهدة'],
    ['a look-alike', 'ضلام', 'ظلام'],
    ['a sound-alike', 'استكلال', 'استقلال'],
    ['another sound-alike', 'ازربيجان', 'أذربيجان'],
  ])('of %s: %s', (_what, typed, meant) => {
    expect(nearSpellings(fold(typed), entries)[0]).toBe(fold(meant));
  });

  it('are none for a word like nothing else', () => {
    expect(nearSpellings('قسطنطينية', entries)).toEqual([]);
  });

  it('prefer the commoner of two as near', () => {
    expect(
      nearSpellings('سالم', [
        ['سالن', 1],
        ['سالف', 9],
      ])[0],
    ).toBe('سالف');
  });

  it('have a distance that is symmetric, and 0 only between equals', () => {
    const word = fc.string({ unit: fc.constantFrom(...'ابتثسصضظهة'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(nearness(a, b)).toBeCloseTo(nearness(b, a));
        expect(nearness(a, b) === 0).toBe(a === b);
      }),
    );
  });
});
