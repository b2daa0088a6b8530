import { describe, expect, it } from 'vitest';
import {
  arabicSpellings,
  FOREIGN_KEYBOARD,
  onArabicKeyboard,
} from '../../../src/arabic/foreign-keyboard.ts';

describe('a word that was typed on a Persian or Urdu keyboard', () => {
  it.each([
    ['کتاب', 'كتاب'],
    ['شبکة', 'شبكة'],
    ['کلمات', 'كلمات'],
    ['ہذا', 'هذا'],
    ['ەذا', 'هذا'],
    ['مدرسۀ', 'مدرسة'],
    ['بیت', 'بيت'],
    ['بـیـت', 'بـيـت'],
    ['بَیْت', 'بَيْت'],
    ['یکتبون', 'يكتبون'],
    ['کراسیُّ', 'كراسيُّ'],
    ['کراسیٌ', 'كراسيٌ'],
    ['فی', 'في'],
    ['ففی', 'ففي'],
    ['التی', 'التي'],
    ['والذی', 'والذي'],
    ['اللاتی', 'اللاتي'],
    ['للاتی', 'للاتي'],
    ['وللواتی', 'وللواتي'],
    ['بالعربی', 'بالعربي'],
    ['والسیاسی', 'والسياسي'],
    ['للرئیسی', 'للرئيسي'],
    ['الروسی', 'الروسي'],
    ['الماضیـ', 'الماضيـ'],
    ['إلی', 'إلى'],
    ['إلَی', 'إلَى'],
    ['وحتی', 'وحتى'],
    ['أخری', 'أخرى'],
    ['بإحدی', 'بإحدى'],
    ['الأخری', 'الأخرى'],
  ])('%s is %s', (typed, word) => {
    expect(onArabicKeyboard(typed)).toBe(word);
    expect(arabicSpellings(typed)).toEqual([word]);
    expect(FOREIGN_KEYBOARD.exec(`قال: ${typed}، ثم سكت`)?.[0]).toBe(typed);
  });

  it.each([
    ['علی', 'علي', 'على'],
    ['وفی', 'وفي', 'وفى'],
    ['رأی', 'رأي', 'رأى'],
    ['کرسی', 'كرسي', 'كرسى'],
    ['کرسیـ', 'كرسيـ', 'كرسىـ'],
    ['بیتی', 'بيتي', 'بيتى'],
    ['فیفی', 'فيفي', 'فيفى'],
    ['التیفی', 'التيفي', 'التيفى'],
  ])('whether %s is %s or %s only the reader can tell', (typed, ...words) => {
    expect(arabicSpellings(typed)).toEqual(words);
    expect(onArabicKeyboard(typed).endsWith(typed.endsWith('ـ') ? 'یـ' : 'ی')).toBe(true);
  });

  it.each(['في', 'كتاب', 'مدرسة', '', 'book'])('%s is as it was', (word) => {
    expect(onArabicKeyboard(word)).toBe(word);
    expect(arabicSpellings(word)).toEqual([word]);
  });

  it.each(['پاکستان', 'گفتگوی', 'کتاب چه', 'بیگانه', 'ٹیکا'])(
    '%s is of another language, by its letters',
    (word) => {
      const found = FOREIGN_KEYBOARD.exec(word)?.[0];
      expect(found === undefined || !/[پچژگڤٹڈڑےں]/.test(found)).toBe(true);
      expect(found).not.toBe(word);
    },
  );

  it('no part of a foreign word is taken for a word', () => {
    expect(FOREIGN_KEYBOARD.test('الپاکستانی')).toBe(false);
    expect(FOREIGN_KEYBOARD.test('كتاب في بيت')).toBe(false);
  });
});
