import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/arabic/fold.ts';
import { candidateForms } from '../../../src/arabic/query-expansion.ts';

describe('candidateForms', () => {
  it.each([
    ['لأوكرانيا', 'أوكرانيا'],
    ['وبالصواريخ', 'صواريخ'],
    ['للمعلمين', 'معلم'],
    ['والسيارات', 'سيارة'],
    ['مدينتهم', 'مدينة'],
    ['مسوول', 'مسؤول'],
    ['نتايج', 'نتائج'],
    ['جوانتانامو', 'غوانتانامو'],
    ['كييف', 'لكييف'],
    ['بسيطا', 'بسيط'],
  ])('expands %s to %s among others', (typed, form) => {
    expect(candidateForms(fold(typed))).toContain(fold(form));
  });

  it('begins with the form itself, gives each form once, and fewer than 64, for any string', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'اوفبلكسيتنمهءغج') });
    fc.assert(
      fc.property(fc.oneof(letters, fc.string({ unit: 'binary' })), (form) => {
        const candidates = candidateForms(form);
        expect(candidates[0]).toBe(form);
        expect(new Set(candidates).size).toBe(candidates.length);
        expect(candidates.length).toBeLessThan(64);
      }),
    );
  });
});
