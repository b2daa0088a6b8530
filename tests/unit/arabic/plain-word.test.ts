import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, unvocalised } from '../../../src/arabic/fold.ts';
import { foldPlain, plainWord } from '../../../src/arabic/plain-word.ts';
import { words } from '../../../src/arabic/words.ts';

const LETTERS = [...'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي'];

describe('a plain word', () => {
  it('is what segmenting finds, folded as all words are', () => {
    const piece = fc.tuple(
      fc.constantFrom('', '«', '(', '"', '«(', '-', 'G'),
      fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 8 }),
      fc.constantFrom('', '.', '،', '»', '؟!', ').', '\n', '»،\n', '7', 'ً', "'s", '/', '.5'),
    );
    fc.assert(
      fc.property(piece, (parts) => {
        const text = parts.join('');
        const plain = plainWord(text);
        if (!plain) return;
        expect(words(text)).toEqual([{ ...plain, end: plain.start + plain.text.length }]);
        expect(foldPlain(plain.text)).toBe(fold(plain.text));
        expect(unvocalised(plain.text)).toEqual([plain.text]);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['الرئيس،', 'الرئيس', 'الرءيس'],
    ['«مسؤولة»', 'مسؤولة', 'مسءوله'],
    ['(شيء)', 'شيء', 'شء'],
    ['إلى', 'إلى', 'الي'],
    ['آخر\n', 'آخر', 'اخر'],
  ])('is told in %s', (piece, text, folded) => {
    expect(plainWord(piece)?.text).toBe(text);
    expect(foldPlain(text)).toBe(folded);
  });

  it.each([
    'G77',
    'و5',
    'وزارةالداخلية',
    '«وزارةالداخلية»',
    'كتابٌ',
    'عبد/الله',
    '–',
    '',
    'بـالمدينة',
  ])('is not in %s', (piece) => {
    expect(plainWord(piece)).toBeUndefined();
  });
});
