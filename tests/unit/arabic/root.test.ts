import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/arabic/fold.ts';
import { rootOf, sameRoot } from '../../../src/arabic/root.ts';

describe('sameRoot', () => {
  it.each([
    ['كتاب', 'مكتب'],
    ['كاتب', 'المكتبات'],
    ['علم', 'معلمون'],
    ['اجتماع', 'جامعة'],
    ['استخدام', 'خدمة'],
    ['مدرسة', 'تدريس'],
    ['محكمة', 'حكومات'],
    ['انفجار', 'متفجرات'],
  ])('is true of %s and %s', (one, other) => {
    expect(sameRoot(fold(one), fold(other))).toBe(true);
  });

  it.each([
    ['كتاب', 'كلب'],
    ['علم', 'عمل'],
    ['في', 'فا'],
    ['باريس', 'برلين'],
  ])('is false of %s and %s', (one, other) => {
    expect(sameRoot(fold(one), fold(other))).toBe(false);
  });
});

describe('rootOf', () => {
  it('gives two to four letters or none, for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => {
        expect([0, 2, 3, 4]).toContain(rootOf(word).length);
      }),
    );
  });
});
