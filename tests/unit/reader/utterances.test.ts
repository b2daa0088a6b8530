import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utterancesOf } from '../../../src/reader/listen/utterances.ts';

const spoken = (text: string, language = 'ar', longest = 140) =>
  utterancesOf([text], language, longest).map((utterance) => utterance.text);

describe('utterancesOf', () => {
  it.each([
    ['a sentence', 'نزل المطر.', ['نزل المطر.']],
    ['two sentences', 'نزل المطر. فرح الزراع.', ['نزل المطر.', 'فرح الزراع.']],
    ['a question', 'من جاء؟ جاء أحمد.', ['من جاء؟', 'جاء أحمد.']],
    [
      'a title before a name',
      'قالت د. ليلى إنها تعود. ثم عادت.',
      ['قالت د. ليلى إنها تعود.', 'ثم عادت.'],
    ],
    ['two titles', 'حضر أ. د. سالم.', ['حضر أ. د. سالم.']],
    ['a title in brackets', 'الطبيب (د. ليلى) حضر.', ['الطبيب (د. ليلى) حضر.']],
    ['a word that ends in the same letter', 'عاد الولد. نام.', ['عاد الولد.', 'نام.']],
    ['a decimal number', 'بلغ 3.5 ملايين. انتهى.', ['بلغ 3.5 ملايين.', 'انتهى.']],
    ['nothing to say', ' … ', []],
  ])('%s', (_what, text, expected) => {
    expect(spoken(text)).toEqual(expected);
  });

  it.each([
    [
      'Dr. Hale spoke to J. Smith. Then she left.',
      ['Dr. Hale spoke to J. Smith.', 'Then she left.'],
    ],
    ['It rained. Boats stayed.', ['It rained.', 'Boats stayed.']],
  ])('%s', (text, expected) => {
    expect(spoken(text, 'en')).toEqual(expected);
  });

  it('splits a long sentence after a comma, or else between words', () => {
    expect(spoken('وصل القارب، ثم رسا عند الرصيف الأول', 'ar', 24)).toEqual([
      'وصل القارب،',
      'ثم رسا عند الرصيف الأول',
    ]);
    expect(spoken('وصل القارب ثم رسا', 'ar', 10)).toEqual(['وصل القارب', 'ثم رسا']);
    expect(spoken('٬'.repeat(4) + 'ا'.repeat(8), 'ar', 5)).toHaveLength(3);
  });

  it('gives the block of each utterance, and none for a block without words', () => {
    expect(utterancesOf(['أولاً.', '***', 'ثانياً. ثالثاً.'], 'ar', 140)).toEqual([
      { block: 0, text: 'أولاً.' },
      { block: 2, text: 'ثانياً.' },
      { block: 2, text: 'ثالثاً.' },
    ]);
  });

  it('has every letter once, in order, and no utterance longer than the limit', () => {
    const words = fc.stringMatching(/^[اب. ،؟د👁\u064E]{0,80}$/u);
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 30 }), (text, longest) => {
        const texts = spoken(text, 'ar', longest);
        const letters = (from: string) => from.match(/\p{L}/gu)?.join('') ?? '';
        expect(letters(texts.join(''))).toBe(letters(text));
        for (const each of texts) expect(each.length).toBeLessThanOrEqual(longest);
        expect(texts.join('').isWellFormed()).toBe(true);
      }),
    );
  });
});
