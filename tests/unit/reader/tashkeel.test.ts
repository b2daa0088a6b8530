import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutTashkeel } from '../../../src/reader/tashkeel.ts';

describe('withoutTashkeel', () => {
  it.each([
    ['short vowels and sukun', 'كَتَبْتُ بِقَلَمِي', 'كتبت بقلمي'],
    ['tanwin', 'بيتاً جديدٌ في شارعٍ', 'بيتا جديد في شارع'],
    ['shadda, alone and with a vowel', 'أقرّت مُعلِّمةٌ', 'أقرت معلمة'],
    ['the small alef', 'هٰذا الرَّحْمٰن', 'هذا الرحمن'],
    ['vowels on hamza', 'شُؤُونٌ وقُرِئَ', 'شؤون وقرئ'],
  ])('hides %s', (_what, written, shown) => {
    expect(withoutTashkeel(written)).toBe(shown);
  });

  it.each([
    ['hamza and madda', 'آمن بأن القرآن'],
    ['hamza and madda as marks of their own', 'ا\u0653من ا\u0654كل ي\u0655'],
    ['a mark that stands on no letter', 'الفتحة \u064E والضمة ـ\u064F'],
    ['Latin marks', 'Beyonce\u0301'],
    ['letters, digits and signs', '«خبر» في 12 يونيو، 10٪؛ ٣ مرات؟ ﷺ'],
  ])('keeps %s', (_what, text) => {
    expect(withoutTashkeel(text)).toBe(text);
  });

  it('takes away marks alone, and all of them at once', () => {
    const texts = fc.string({
      unit: fc.constantFrom(...'كتبا ءأ،x\u064B\u064E\u0651\u0652\u0653\u0654\u0670'),
    });
    fc.assert(
      fc.property(texts, (text) => {
        const shown = withoutTashkeel(text);
        const bare = (of: string) => of.replace(/[\u064B-\u0652\u0670]/g, '');
        expect(bare(shown)).toBe(bare(text));
        expect(withoutTashkeel(shown)).toBe(shown);
      }),
    );
  });
});
