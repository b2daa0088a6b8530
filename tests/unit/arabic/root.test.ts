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
    ['تونس', 'تنسى'],
    ['موقف', 'مقفل'],
  ])('is false of %s and %s', (one, other) => {
    expect(sameRoot(fold(one), fold(other))).toBe(false);
  });
});

describe('rootOf', () => {
  it.each([
    ['articles', 'خدم', 'الخدمة والخدمة فالخدمة بالخدمة كالخدمة للخدمة'],
    ['no article in a short word', 'لعب', 'لعب ألعب'],
    [
      'prefixes',
      'خدم',
      'استخدم مستخدم يستخدم تستخدم متخدم منخدم يتخدم انخدم اخدم مخدم تخدم يخدم نخدم',
    ],
    ['suffixes', 'خدم', 'خدميات خدمات خدمون خدمين خدمان خدمية خدمها خدمهم خدمة خدمي خدما خدماء'],
    ['weak letters', 'قل', 'قال قول قيل'],
    ['a ت after the first radical', 'جمع', 'اجتماع اجتماعات الاجتماع'],
    ['a ت that is a radical', 'كتب', 'كتاب مكتب كاتب كتابات مكتبات اكتب'],
    ['four consonants', 'دحرج', 'دحرج دحرجة مدحرج'],
    ['a م that is a radical', 'سمسر', 'سمسر سمسرة سمسار'],
    ['ال and لل inside a word', 'رسل', 'رسالة رسالات'],
    ['a double ل', 'ظلل', 'مظللة'],
    ['a ت of three consonants', 'كتف', 'كتف أكتاف'],
    ['a ت after م', 'كتشف', 'مكتشف'],
    ['three consonants that look like affixes', 'منت', 'منت'],
    ['a suffix that is kept with two consonants', 'سنن', 'سنين'],
    ['an alef after a و', 'شرع', 'شوارع الشوارع'],
    ['a prefix that is kept with two consonants', 'متن', 'متن'],
  ])('takes off, or leaves, %s: %s', (_what, root, words) => {
    for (const word of words.split(' ')) expect(rootOf(fold(word)), word).toBe(root);
  });

  it.each([['a'], ['في'], ['ا'], [''], ['سمرقند'], ['قسطنطن'], ['اسكتلندا'], ['تونس'], ['فيروس']])(
    'has none of %s',
    (word) => {
      expect(rootOf(word)).toBe('');
    },
  );

  it('gives two to four letters or none, for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => {
        expect([0, 2, 3, 4]).toContain(rootOf(word).length);
      }),
    );
  });
});
