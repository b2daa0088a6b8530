import { describe, expect, it } from 'vitest';
import { cleanText, readPlainText } from '../../../src/import/plain-text.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

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
    ['control characters', 'أ\u0003ب', 'أب'],
    ['blank lines around', '\n\nأ\n\n', 'أ'],
  ])('%s', (_what, pasted, clean) => {
    expect(cleanText(pasted)).toBe(clean);
  });
});

describe('readPlainText', () => {
  it('reads UTF-8 with or without a byte order mark', () => {
    expect(readPlainText(bytes('خبر'), 'خبر.txt')).toBe('خبر');
    expect(readPlainText(bytes('\uFEFFخبر'), 'خبر.txt')).toBe('خبر');
  });

  it('takes text that begins like a signature', () => {
    expect(readPlainText(bytes('PKK'), 'a.txt')).toBe('PKK');
    expect(readPlainText(bytes('<b> نص'), 'a.txt')).toBe('<b> نص');
  });

  it.each([
    ['an empty file', 'a.txt', bytes(''), /فارغ[\s\S]*is empty/],
    ['blanks alone', 'a.txt', bytes('\uFEFF \n\u200F\n'), /فارغ[\s\S]*is empty/],
    ['Word by its name', 'a.DOCX', bytes('x'), /\.txt[\s\S]*not plain text/],
    ['Word by its bytes', 'a.txt', bytes('PK\u0003\u0004x'), /\.txt[\s\S]*not plain text/],
    ['HTML by its name', 'a.html', bytes('<p>x'), /\.txt[\s\S]*not plain text/],
    [
      'HTML by its text',
      'a.txt',
      bytes('\uFEFF\n<!DOCTYPE html><p>'),
      /\.txt[\s\S]*not plain text/,
    ],
    ['PDF', 'a', bytes('%PDF-1.7'), /\.txt[\s\S]*not plain text/],
    ['binary', 'a.txt', Uint8Array.of(65, 0, 66), /ليس نصاً[\s\S]*not text/],
  ])('refuses %s', (_what, name, content, message) => {
    expect(() => readPlainText(content, name)).toThrow(message);
  });
});
