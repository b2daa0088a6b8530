import { describe, expect, it } from 'vitest';
import { languageOfQuotation } from '../../../src/bidi/language-of-quotation.ts';

describe('a quotation that runs from left to right', () => {
  it.each([
    ['The town votes in June.', 'en'],
    ['the TOWN votes', 'en'],
    ['The word الأمة means a nation.', 'en'],
    // One word in ten is English’s own, and one in eleven.
    ['the a b c d e f g h i', 'en'],
    ['the  a  b  c  d  e  f  g  h  i', 'en'],
    ['the a b c d e f g h i j', undefined],
    ['La ville vote en juin.', undefined],
    ['Google Maps', undefined],
    ['The café is open', undefined],
    ['them others theme', undefined],
    ['The город', undefined],
    ['', undefined],
  ])('%s: %s', (text, language) => {
    expect(languageOfQuotation(text, 'ltr')).toBe(language);
  });

  it.each(
    'and are by from have he her his it that the their they this to we were which with you'.split(
      ' ',
    ),
  )('%s is an English word', (word) => {
    expect(languageOfQuotation(`${word} zzz`, 'ltr')).toBe('en');
  });
});

describe('a quotation that runs from right to left', () => {
  it.each([
    ['قالت المدينة', 'ar'],
    ['أمس', 'ar'],
    ['إن', 'ar'],
    ['مدينة', 'ar'],
    ['على', 'ar'],
    ['قال البحر', 'ar'],
    ['بحر', undefined],
    // The letters of «ال» within a word are no article.
    ['سال دم', undefined],
    ['قال', undefined],
    ['چرا این شهر المپیک است', undefined],
    ['یہ شہر الگ ہے', undefined],
    ['ئەم شارە ال بێ', undefined],
    ['שלום', undefined],
  ])('%s: %s', (text, language) => {
    expect(languageOfQuotation(text, 'rtl')).toBe(language);
  });

  it.each([...'پچژگکیہےٹڈںۆێ'])('%s is a letter of another language', (letter) => {
    expect(languageOfQuotation(`البحر ${letter}`, 'rtl')).toBeUndefined();
  });
});
