import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/arabic/fold.ts';
import { readings } from '../../../src/arabic/query-expansion.ts';

describe('readings', () => {
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
  ])('of %s include %s', (typed, form) => {
    expect(readings(fold(typed))).toContain(fold(form));
  });

  it('begin with the word itself, repeat none and are few, for any string', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'اوفبلكسيتنمهءغج') });
    fc.assert(
      fc.property(fc.oneof(letters, fc.string({ unit: 'binary' })), (form) => {
        const found = readings(form);
        expect(found[0]).toBe(form);
        expect(new Set(found).size).toBe(found.length);
        expect(found.length).toBeLessThan(64);
      }),
    );
  });
});
