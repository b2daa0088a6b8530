import { describe, expect, it } from 'vitest';
import { confusionCost } from '../../../src/arabic/letter-confusion.ts';

describe('confusionCost', () => {
  it.each([
    ['ه and ت for ة', 'هت'],
    ['ه and ا at the end of a name', 'ها'],
    ['the emphatic of د', 'ضد'],
    ['the emphatics of ذ', 'ضظ'],
    ['ظ, said as د in dialect', 'ظد'],
    ['ذ, said as ز', 'ذز'],
    ['ذ, said as د', 'ذد'],
    ['ز and د, one key apart', 'زد'],
    ['ث, said as س', 'ثس'],
    ['ث, said as ت', 'ثت'],
    ['س and ت', 'ست'],
    ['ق and ك', 'قك'],
    ['ق and غ', 'قغ'],
    ['ق and ج, both a g', 'قج'],
    ['ك and غ, both a g', 'كغ'],
    ['غ and ج, both a g', 'غج'],
    ['ك and ج, both a g', 'كج'],
    ['the emphatic of س', 'صس'],
    ['the emphatic of ت', 'طت'],
    ['ح and ه', 'حه'],
    ['ح and خ', 'حخ'],
    ['ه and خ', 'هخ'],
    ['ح and ج', 'حج'],
    ['خ and ج', 'خج'],
    ['ع and غ', 'عغ'],
    ['ع and ء', 'عء'],
    ['ا and ء', 'اء'],
    ['ي and ا', 'يا'],
    ['و and the hamza on it', 'وء'],
    ['ي and the hamza on it', 'يء'],
    ['ب and ت', 'بت'],
    ['ب and ن', 'بن'],
    ['ت and ن', 'تن'],
    ['ف and ق', 'فق'],
    ['ر and ز', 'رز'],
    ['س and ش', 'سش'],
    ['ص and ض', 'صض'],
    ['ط and ظ', 'طظ'],
  ])('is half a mistake for letters that are mistaken for one another: %s', (_what, [a, b]) => {
    expect(confusionCost(a ?? '', b ?? '')).toBe(0.5);
    expect(confusionCost(b ?? '', a ?? '')).toBe(0.5);
  });

  it.each([
    ['in the upper row', 'قفغ'],
    ['in the upper row, at its end', 'جد'],
    ['in the middle row', 'سيبلاتنمك'],
    ['in the lower row, without seats of hamza', 'ءر'],
    ['in the lower row, folded', 'يهوزظ'],
  ])('is less for its neighbour on the keyboard: %s', (_where, keys) => {
    for (const [at, key] of [...keys].slice(1).entries()) {
      const before = keys.charAt(at);
      expect([before + key, confusionCost(before, key) <= 0.8]).toEqual([before + key, true]);
      expect(confusionCost(key, before)).toBe(confusionCost(before, key));
    }
    expect(confusionCost('م', 'ك')).toBe(0.8);
  });

  it.each(['دش', 'طء', 'ري'])('is a whole mistake between the ends of two rows: %s', ([a, b]) => {
    expect(confusionCost(a ?? '', b ?? '')).toBe(1);
  });

  it.each(['بم', 'لك', 'سق', 'حع', 'دط', 'نف', 'او'])('is a whole mistake for %s', ([a, b]) => {
    expect(confusionCost(a ?? '', b ?? '')).toBe(1);
    expect(confusionCost(b ?? '', a ?? '')).toBe(1);
  });

  it.each([
    ['ا', 0.6],
    ['و', 0.6],
    ['ي', 0.6],
    ['ه', 0.6],
    ['ء', 0.6],
    ['ب', 1],
    ['ت', 1],
    ['ن', 1],
  ])('is less for a vowel letter, ه or ء that is left out or added: %s', (letter, cost) => {
    expect(confusionCost(letter, '')).toBe(cost);
    expect(confusionCost('', letter)).toBe(cost);
  });
});
