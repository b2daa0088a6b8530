/**
 * Folding: one spelling for the many ways the same Arabic letters are typed.
 *
 * Two strings that fold to the same string are the same word to a reader. Folding is idempotent,
 * and is used for search keys, addresses and paragraph ids, never for text that is shown.
 */

/** Letters that a keyboard, a country or a habit writes differently, and the one they fold to. */
const LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ٵ: 'ا',
  ة: 'ه',
  ۃ: 'ه',
  ۀ: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ک: 'ك',
  ڪ: 'ك',
};

/** Harakat, Quranic signs, superscript alef, tatweel, and characters that only steer shaping. */
const IGNORED = /[\p{Mn}\u0640\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/gu;

const DIGITS = /[٠-٩۰-۹]/g;

/**
 * Folds text to the letters that carry its identity.
 *
 * @param text any string, in any Unicode normalisation form
 * @returns lower-case text with no tashkeel, one form for each letter and ASCII digits; spaces and
 *   punctuation stay as they are
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(IGNORED, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{Script=Arabic}/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}
