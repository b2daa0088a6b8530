import { describe, expect, it } from 'vitest';
import { cleanText, pastedText } from '../../../src/import/plain-text.ts';

describe('cleanText', () => {
  it.each([
    ['a byte order mark', '\uFEFFخبر', 'خبر'],
    ['Windows and old Mac line ends', 'أ\r\nب\rج', 'أ\nب\nج'],
    ['line separators', 'أ\u2028ب\u000Bج\u0085د', 'أ\nب\nج\nد'],
    ['paragraph separators', 'أ\u2029ب', 'أ\n\nب'],
    ['no-break spaces at line ends', 'أ\u00A0\u00A0\n\u00A0ب', 'أ\nب'],
    ['a no-break space between words', '10\u00A0آلاف', '10\u00A0آلاف'],
    ['lines that only look blank', 'أ\n \u200F\u00A0\t\nب', 'أ\n\nب'],
    ['tabs and runs of spaces', '\tأ  ب\tج', 'أ ب ج'],
    ['decomposed letters', 'ا\u0653ب e\u0301', 'آب é'],
    ['tashkeel, tatweel and marks inside', 'تُقِـرّ \u200Fمي\u200Cروم', 'تُقِـرّ \u200Fمي\u200Cروم'],
    [
      'isolates left open, or closed that were not',
      '\u2067أ\u2069\u2069ب\u2068ج\n\u2069د',
      '\u2067أ\u2069بج\nد',
    ],
    ['control characters', 'أ\u0003ب', 'أب'],
    ['blank lines around', '\n\nأ\n\n', 'أ'],
  ])('%s', (_what, pasted, clean) => {
    expect(cleanText(pasted)).toBe(clean);
  });
});

describe('pastedText', () => {
  it.each([
    ['an empty file', ''],
    ['blanks alone', '\uFEFF \n\u200F\n'],
  ])('refuses %s', (_what, text) => {
    expect(() => pastedText(text, 'a.txt')).toThrow(/a\.txt فارغ[\s\S]*is empty/);
  });
});
