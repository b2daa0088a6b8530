import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugify, slugKey } from '../../../src/text/slug.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(...'أاإةهىيكلم-ـ َُّّ٣3aZé؟،«» \u200F\u200C'), maxLength: 200 }),
);

describe('slugify', () => {
  it.each([
    ['letters as they are written', 'الدمام تستقبل أولى المعاهدات', 'الدمام-تستقبل-أولى-المعاهدات'],
    ['tashkeel and tatweel', 'المُعاهَدةُ الجديـــدة', 'المعاهدة-الجديدة'],
    ['Arabic punctuation', 'ماذا بعد؟ «نعم»، لا؛ …', 'ماذا-بعد-نعم-لا'],
    ['Latin case', 'NATO و Ünïted', 'nato-و-ünïted'],
    ['digits', '١٠ آلاف ۲۵ 3', '10-آلاف-25-3'],
    ['marks that are not seen', '\u200Fخبر\u200C عاجل\u061C', 'خبر-عاجل'],
    ['presentation forms of PDFs', 'ﻛﻮﺭﻳﺎ ﷲ', 'كوريا-الله'],
    ['decomposed letters', 'ا\u0653فاق e\u0301', 'آفاق-é'],
    ['emoji and signs', '😀 C++ & _ /../', 'c'],
    ['nothing to keep', '؟!', ''],
  ])('%s', (_what, text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  it('cuts a long one at a hyphen', () => {
    expect(slugify('كلمة '.repeat(30))).toBe(Array(16).fill('كلمة').join('-'));
    expect(slugify('ا'.repeat(100))).toBe('ا'.repeat(80));
    expect(slugify('𐤀'.repeat(100))).toBe('𐤀'.repeat(40));
  });

  it('makes a safe name of any text, and the same of that', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const slug = slugify(text);
        expect(slug).toMatch(/^(?:[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*(?:-(?=.)|$))*$/u);
        expect(new TextEncoder().encode(`${slug}.md`).length).toBeLessThan(255);
        expect(slugify(slug)).toBe(slug);
        expect(slug.normalize('NFC')).toBe(slug);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('slugKey', () => {
  it.each([
    ['case', 'NATO', 'nato'],
    ['composition', 'آفاق', 'ا\u0653فاق'],
    ['tashkeel', 'المُعاهدة', 'المعاهدة'],
    ['spelling', 'المعاهدة', 'المعاهده'],
  ])('ignores %s', (_what, one, other) => {
    expect(slugKey(one)).toBe(slugKey(other));
  });

  it('tells different names apart', () => {
    expect(slugKey('كتاب')).not.toBe(slugKey('مكتب'));
  });
});
