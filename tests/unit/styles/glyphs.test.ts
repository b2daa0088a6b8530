import { describe, expect, it } from 'vitest';
import { ar } from '../../../src/strings/ar.ts';
import { en } from '../../../src/strings/en.ts';
import {
  ARABIC,
  FIGURES,
  HONORIFICS,
  LATIN,
  unicodeRange,
} from '../../../src/styles/face/glyphs.ts';

describe('the face', () => {
  it('has every character in one file', () => {
    const all = [...ARABIC, ...FIGURES, ...HONORIFICS, ...LATIN];
    expect(all.filter((character, index) => all.indexOf(character) !== index)).toEqual([]);
  });

  it.each([
    ['Arabic', 'قُلْ: إنّ «المعاهدةَ» نُقضت؛ أليس كذلك؟ ٪'],
    ['Persian', 'پژوهش‌های گیاهی در ایران'],
    ['Urdu', 'اُردو زبان کی ٹڈی، ڑ اور ں ہے۔'],
    ['Maghrebi', 'ڤيروس'],
    ['figures', '1,234.5 – ٢٠٢٤ (10%)'],
  ])('has %s in the files of an Arabic page', (_script, text) => {
    const missing = [...text.normalize('NFC')].filter((each) => !(ARABIC + FIGURES).includes(each));
    expect(missing).toEqual([]);
  });

  it('has every character of the interface', () => {
    const words = Object.values({ ...ar, ...en, x: Object.values(ar) })
      .flat()
      .map((text) => (typeof text === 'function' ? text(3 as never) : text))
      .join('');
    const face = `${ARABIC + FIGURES + HONORIFICS + LATIN}\u2068\u2069`;
    expect([...words].filter((each) => !face.includes(each))).toEqual([]);
  });
});

describe('unicodeRange', () => {
  it.each([
    ['ABC', ['U+41-43']],
    ['CA', ['U+41', 'U+43']],
    ['ﷺ «»', ['U+20', 'U+AB', 'U+BB', 'U+FDFA']],
  ])('of %s', (characters, ranges) => {
    expect(unicodeRange(characters)).toEqual(ranges);
  });
});
