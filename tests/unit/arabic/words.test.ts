import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from '../../../src/arabic/words.ts';

const texts = (text: string) => words(text).map((word) => word.text);

describe('words', () => {
  it.each([
    ['guillemets and Arabic punctuation', 'قال: «المعاهدةُ»، نعم؟', ['قال', 'المعاهدةُ', 'نعم']],
    ['tashkeel and tatweel', 'تُقِـــرُّ كلّاً', ['تُقِـــرُّ', 'كلّاً']],
    ['numbers', '1,234 ١٬٢٣٤ 12.5 3.', ['1,234', '١٬٢٣٤', '12.5', '3']],
    ['a number from its unit in Arabic letters', '20كم 25km', ['20', 'كم', '25km']],
    [
      'a word behind ة',
      'وزارةالداخلية مدينةُ المدينـةَ ة',
      ['وزارة', 'الداخلية', 'مدينةُ', 'المدينـةَ', 'ة'],
    ],
    ['hyphens and slashes', 'كوفيد-19 و/أو', ['كوفيد', '19', 'و', 'أو']],
    ['Latin', "O'Neill G20 C++", ["O'Neill", 'G20', 'C++']],
    [
      'what touches it in other letters from a proclitic',
      'وG77 بـA380 والـNATO الـ16K و20كم',
      ['G77', 'A380', 'NATO', '16K', '20', 'كم'],
    ],
    ['no proclitic from its word', 'أو5 من5 ب ا', ['أو', '5', 'من', '5', 'ب', 'ا']],
    ['signs of programs', 'C++، C# .NET 18+ #وسم', ['C++', 'C#', 'NET', '18', 'وسم']],
    [
      'numbers with all their separators',
      '1.5 1,5 ١٫٥ ١٬٥ 1..5 1,a',
      ['1.5', '1,5', '١٫٥', '١٬٥', '1', '5', '1', 'a'],
    ],
    [
      'what stands in a list of numbers',
      '12.11.2024 ١٢٫١١٫٢٠٢٤ 2024.11.12 1,2,3 1.2.3',
      ['12', '11', '2024', '١٢', '١١', '٢٠٢٤', '2024', '11', '12', '1', '2', '3', '1', '2', '3'],
    ],
    [
      'no number from its own separators',
      '1,234,567 2.500.000 بلغ.5.3 3.14. 1,234.5',
      ['1,234,567', '2.500.000', 'بلغ', '5.3', '3.14', '1,234.5'],
    ],
    [
      'what an Arabic comma parts, in a list or before a year, from a fraction',
      '3،5 ٦٩،٨ 2015،2016 5،6،7 3، 5 كتاب،5',
      ['3،5', '٦٩،٨', '2015', '2016', '5', '6', '7', '3', '5', 'كتاب', '5'],
    ],
    ['apostrophes between letters', "d’Or l'eau 5'b O'", ['d’Or', "l'eau", '5', 'b', 'O']],
    ['no separator after a letter', 'a.5 b,c', ['a', '5', 'b', 'c']],
    ['marks of other scripts', 'e\u0301te\u0301', ['e\u0301te\u0301']],
    ['a tatweel alone into no word', 'ـ ــ ب', ['ب']],
    ['a mark before its word from it', '\u064Eكتاب', ['كتاب']],
    [
      'bidi marks between letters',
      'كتا\u200Fب مي\u061Cم با\u200C\u064Eب',
      ['كتا\u200Fب', 'مي\u061Cم', 'با\u200C\u064Eب'],
    ],
    ['what is unseen between letters', 'كتا\u00ADب مي\u2060م', ['كتا\u00ADب', 'مي\u2060م']],
    ['Latin in Arabic', 'كتابabcكتاب', ['كتاب', 'abc', 'كتاب']],
    ['joiners inside and outside', 'می‌خواهم\u200F!', ['می‌خواهم']],
    ['presentation forms', 'ﻛﻮﺭﻳﺎ', ['ﻛﻮﺭﻳﺎ']],
    ['emoji and punctuation into no words', '🙂 — …', []],
  ])('segments %s', (_what, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('gives offsets in UTF-16 units', () => {
    expect(words('🙂 «خبر»')).toEqual([{ text: 'خبر', start: 4, end: 7 }]);
  });

  it('gives words in order, each at its offsets, for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const word of words(text)) {
          expect(word.start).toBeGreaterThanOrEqual(last);
          expect(text.slice(word.start, word.end)).toBe(word.text);
          last = word.end;
        }
      }),
    );
  });
});
