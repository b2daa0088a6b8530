import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/arabic/fold.ts';

describe('fold', () => {
  it.each([
    ['alef forms', 'أإآٱا', 'ااااا'],
    ['teh marbuta', 'معاهدة', 'معاهده'],
    ['alef maqsura', 'إلى', 'الي'],
    ['tashkeel and tatweel', 'تُقِـــرُّ', 'تقر'],
    ['a Persian keyboard', 'کوریا', 'كوريا'],
    ['presentation forms', 'ﻛﻮﺭﻳﺎ', 'كوريا'],
    ['Arabic and Persian digits', '١٠ ۲۵', '10 25'],
    ['Latin case', 'NATO', 'nato'],
    ['bidi marks and joiners', '\u200Fمي\u200Cخواهم\u061C', 'ميخواهم'],
  ])('%s', (_what, typed, folded) => {
    expect(fold(typed)).toBe(folded);
  });

  it('is idempotent on any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
