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
    ['each letter that is typed for another', 'أ إ آ ة ى ئ ؤ', 'ا ا ا ه ي ء ء'],
    ['the letters of other keyboards', 'ٱ پ ٹ ټ چ ڈ ډ ڑ ڕ ړ ژ ڤ ڢ', 'ا ب ت ت ج د د ر ر ر ز ف ف'],
    ['their other letters', 'ک گ ڪ ڭ ګ ڧ ڵ ں ڻ ڼ ۃ ۀ ە ہ ھ ۂ', 'ك ك ك ك ك ق ل ن ن ن ه ه ه ه ه ه'],
    ['their vowel letters', 'ۇ ۆ ۈ ۋ ی ې ے ۍ ێ', 'و و و و ي ي ي ي ي'],
    ['a final hamza after ي', 'بطيء بطئ', 'بطء بطء'],
    ['a final hamza after two ي', 'جرييء', 'جرء'],
    ['a final hamza before a space or a sign', 'شيء، شيء ما', 'شء، شء ما'],
    ['no hamza inside a word', 'هيئة شيئا', 'هيءه شيءا'],
    ['no hamza before a digit', 'شيء2', 'شيء2'],
    ['a final hamza among vocalised words', 'شَيْء', 'شء'],
    ['a hamza above or beside its seat', 'و\u0654 ي\u0654 ى\u0654 ی\u0654 و\u0674', 'ء ء ء ء ء'],
    ['a hamza above its seat and a vowel', 'ي\u064E\u0654', 'ء'],
    ['a lone high hamza', 'ب\u0674', 'ب'],
    ['what only steers shaping', 'ب\u200B\u200D\u200E\u202A\u202E\u2060\u2066\u00ADت', 'بت'],
    ['each digit', '٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹', '0123456789 0123456789'],
    ['thousands before a word', '1,234كم', '1234كم'],
    ['no Arabic comma but that of thousands', '١٬٢٣', '1,23'],
    ['an empty text', '', ''],
    ['Arabic and Latin in one word', 'أG20', 'اg20'],
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
  it('has no forms but words, whatever spaces stand around them', () => {
    expect(foldedForms(' كرة  كتاب ')).toEqual(['كره', 'كتاب']);
    expect(unvocalised(' كرة  كتاب ')).toEqual(['كرة', 'كتاب']);
  });

  it.each([
    ['مَسْؤُولٌ', ['مسؤول'], ['مسءول']],
    ['القــاهرة', ['القاهرة'], ['القاهره']],
    ['ﷺ', ['صلى', 'الله', 'عليه', 'وسلم'], ['صلي', 'الله', 'عليه', 'وسلم']],
    ['CNN', ['CNN'], ['cnn']],
    ["O'Neill", ["O'Neill"], ['oneill']],
    ['O’Neill', ['O’Neill'], ['oneill']],
    ['٢٫٥', ['٢٫٥'], ['2.5']],
    ['١٠٬٠٠٠', ['١٠٬٠٠٠'], ['10000']],
    ['1,2,3', ['1,2,3'], ['1,2,3']],
  ])('%s', (word, written, forms) => {
    expect(unvocalised(word)).toEqual(written);
    expect(foldedForms(word)).toEqual(forms);
  });

  it('has as many spellings as forms, and each folds to its form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { text: word } of words(text)) {
          expect(unvocalised(word).flatMap(foldedForms)).toEqual(foldedForms(word));
          expect(foldedForms(word).join('')).not.toMatch(/\s/);
        }
      }),
    );
  });
});
