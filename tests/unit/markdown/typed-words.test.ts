import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownWords, wordsOf } from '../import/shown-words.ts';
import { render } from './rendered.ts';

describe('whatever sign a line begins with', () => {
  /** `1` is a number above one: of items that all have the number one the page counts them. */
  const SIGNS = [
    ...['1- ', '1-', '1) ', '1. ', '1.', '(1) ', '1/ ', '1: ', '1 - ', '1ـ ', '1– '],
    ...['أ- ', 'ب- ', 'ج- ', 'أ) ', 'ب) ', '(أ) ', 'أ. ', 'ب. ', 'هـ- ', 'أولاً: ', 'ثانياً: '],
    ...['• ', '•', '▪ ', '– ', '–', '— ', '-- ', '-', '*', '+', '- ', '* ', '✅ ', '❌ '],
    ...['##', '## ', '#', '| ', '|', 'س: ', 'ج: ', '    ', '\t', '> ', '', '-5 ', '2024- ', '2-1 '],
  ];
  const word = fc.constantFrom('خبر', 'قال', 'نعم؟', '**غامق**', '12', '|', '| ب |', 'word');
  const line = fc
    .tuple(
      fc.constantFrom('', '', '', '  ', '   ', '> '),
      fc.constantFrom(...SIGNS),
      fc.integer({ min: 2, max: 5 }),
      fc.constantFrom('0123456789', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'),
      fc.array(word, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('', '', '', '  ', '\\', ' |'),
    )
    .map(([indent, sign, number, digits, words, end]) => {
      const typed = sign.replace('1', digits.charAt(number));
      return `${indent}${typed}${words.join(' ')}${end}`;
    });
  const text = fc
    .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n', '\n\n')), {
      minLength: 1,
      maxLength: 8,
    })
    .map((lines) => lines.flat().join(''));

  it('its words are those of the page, the numbers of lists among them', () => {
    fc.assert(
      fc.property(text, (written) => {
        const { html: page, notes } = render(written);
        if (notes.some(({ severity }) => severity === 'error')) return;
        // A tatweel is the sign of a number, or stretches a letter.
        const words = (of: string) => of.replaceAll('ـ', '');
        expect(shownWords(words(page))).toEqual(wordsOf(words(written)));
      }),
      { numRuns: 3000 },
    );
  });
});
