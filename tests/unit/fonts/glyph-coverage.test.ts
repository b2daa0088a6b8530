import { describe, expect, it } from 'vitest';
import { ARABIC, FIGURES, SPACES, uncoveredCharacters } from '../../../src/fonts/glyph-coverage.ts';
import { words as ar } from '../../../src/strings/words/ar.ts';
import { words as en } from '../../../src/strings/words/en.ts';

describe('the subsets', () => {
  it.each([
    ['Arabic', 'قُلْ: إنّ «المعاهدةَ» نُقضت؛ أليس كذلك؟ ٪'],
    ['Persian', 'پژوهش‌های گیاهی در ایران'],
    ['Urdu', 'اُردو زبان کی ٹڈی، ڑ اور ں ہے۔'],
    ['the rest of Persian', 'خانۀ ما، مؤلّف، رئیس، جزء'],
    ['the rest of Urdu', 'ہاتھ، گاؤں، آئندہ، بڑے، ۱۲۳۴۵۶۷۸۹۰'],
    ['Maghrebi', 'ڤيروس'],
    ['Kurdish', 'کوردستان، ڕۆژی نوێ، گەڵ'],
    ['Uyghur', 'ئۇيغۇر تىلى، ۋە ئۆزگەرتىش، يېڭى'],
    ['Pashto', 'پښتو ژبه، ځوان، څلور، ډېر، ګډ، مړی، ږغ، کړۍ، ټول، پڼه'],
    ['figures', '1,234.5 – ٢٠٢٤ (10%)'],
  ])('cover %s for an Arabic page', (_script, text) => {
    const covered = ARABIC + FIGURES + SPACES;
    const missing = [...text.normalize('NFC')].filter((each) => !covered.includes(each));
    expect(missing).toEqual([]);
  });

  it('cover every character of the interface', () => {
    const words = Object.values({ ...ar, ...en, x: Object.values(ar) })
      .flat()
      .map((text) => (typeof text === 'function' ? text(3 as never) : text))
      .join('');
    expect(uncoveredCharacters(words)).toEqual([]);
  });
});
