import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldedForms, unvocalised } from '../../../src/arabic/fold.ts';
import { words } from '../../../src/arabic/words.ts';

describe('fold', () => {
  it.each([
    ['alef forms', 'أإآٱا', 'ااااا'],
    ['teh marbuta', 'معاهدة', 'معاهده'],
    ['alef maqsura', 'إلى', 'الي'],
    ['tashkeel and tatweel', 'تُقِـــرُّ', 'تقر'],
    ['superscript alef', 'هٰذا', 'هذا'],
    ['letters of a Persian keyboard', 'کوریا', 'كوريا'],
    ['letters of an Urdu keyboard', 'ہے', 'هي'],
    ['loan letters', 'پاريس چاد ژ ڤيينا گوگل', 'باريس جاد ز فيينا كوكل'],
    ['presentation forms', 'ﻛﻮﺭﻳﺎ', 'كوريا'],
    ['joined lam-alef', 'ﻹﺳﻼﻡ', 'لاسلام'],
    ['Arabic and Persian digits', '١٠ ۲۵', '10 25'],
    ['thousands', '١٬٢٣٤٬٥٦٧ 1,234', '1234567 1234'],
    ['percent', '٥٠٪', '50%'],
    ['Kurdish and Pashto letters', 'ێ ۆ ڵ ڕ ګ ټ', 'ي و ل ر ك ت'],
    ['a yeh with its dots or without', 'سوریٰ سورى سوري', 'سوري سوري سوري'],
    ['a ligature', 'ﷲ', 'الله'],
    ['isolates and a byte order mark', '\u2067خبر\u2069\uFEFF', 'خبر'],
    ['decimals', '١٢٫٥ 12.5', '12.5 12.5'],
    ['no comma but that of thousands', '1,23 12,345,6', '1,23 12345,6'],
    ['Latin case', 'NATO', 'nato'],
    ['bidi marks and joiners', '\u200Fمي\u200Cخواهم\u061C', 'ميخواهم'],
  ])('folds %s', (_what, typed, folded) => {
    expect(fold(typed)).toBe(folded);
  });

  it.each([
    ['مسؤول', 'مسئول'],
    ['رؤوس', 'رءوس'],
    ['شيء', 'شئ'],
    ['شاطئ', 'شاطىء'],
    ['بناؤه', 'بنائه'],
    ['هيئة', 'هيئه'],
    ['ؤ', 'و\u0654'],
  ])('folds %s and %s alike', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it.each([
    ['ماء', 'ما'],
    ['كرة', 'كر'],
    ['علم', 'عالم'],
    ['ضل', 'ظل'],
  ])('does not fold %s and %s alike', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  it('is idempotent, for any string', () => {
    const arabic = fc.string({
      unit: fc.constantFrom(...'اأىيءئؤوہۀ,١2٬\u0654\u064E\u0640\u0674 '),
    });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), arabic), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('a word as it is written', () => {
  it.each([
    ['مَسْؤُولٌ', ['مسؤول'], ['مسءول']],
    ['القــاهرة', ['القاهرة'], ['القاهره']],
    ['ﷺ', ['صلى', 'الله', 'عليه', 'وسلم'], ['صلي', 'الله', 'عليه', 'وسلم']],
    ['CNN', ['CNN'], ['cnn']],
  ])('%s', (word, written, forms) => {
    expect(unvocalised(word)).toEqual(written);
    expect(foldedForms(word)).toEqual(forms);
  });

  it('has as many spellings as forms, and each folds to its form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { text: word } of words(text)) {
          expect(unvocalised(word).map(fold)).toEqual(foldedForms(word));
          expect(foldedForms(word).join('')).not.toMatch(/\s/);
        }
      }),
    );
  });
});
