import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/arabic/fold.ts';
import { rootOf, sameRoot } from '../../../src/arabic/root.ts';

describe('roots', () => {
  it.each([
    ['كتاب', 'مكتب'],
    ['كاتب', 'المكتبات'],
    ['علم', 'معلمون'],
    ['اجتماع', 'جامعة'],
    ['استخدام', 'خدمة'],
    ['مدرسة', 'تدريس'],
    ['محكمة', 'حكومات'],
    ['انفجار', 'متفجرات'],
  ])('%s and %s share one', (one, other) => {
    expect(sameRoot(fold(one), fold(other))).toBe(true);
  });

  it.each([
    ['كتاب', 'كلب'],
    ['علم', 'عمل'],
    ['في', 'فا'],
    ['باريس', 'برلين'],
  ])('%s and %s do not', (one, other) => {
    expect(sameRoot(fold(one), fold(other))).toBe(false);
  });

  it('are of two to four letters or none, for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => {
        expect([0, 2, 3, 4]).toContain(rootOf(word).length);
      }),
    );
  });
});
