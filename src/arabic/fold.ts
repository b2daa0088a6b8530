/**
 * Folding: one spelling for the many ways the same Arabic word is typed.
 *
 * Two strings that fold to the same string are the same word to a reader. Folding is idempotent,
 * and is used for search keys, addresses and paragraph ids, never for text that is shown.
 *
 * What is one letter here follows Unicode (NFKD undoes presentation forms and joined lam-alef),
 * the habits of Arab newsrooms (ه for ة, ى for ي, أ without its hamza) and foreign keyboards.
 */

/** The hamza keeps its sound and loses its seat: مسؤول is مسئول, بناؤه is بنائه. */
const HAMZA = 'ء';

const PLAIN: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ة: 'ه',
  ى: 'ي',
  ئ: HAMZA,
  ؤ: HAMZA,
};

/** Letters of Persian, Urdu, Kurdish, Pashto and Maghrebi keyboards, and the letter they stand for. */
const FOREIGN: Readonly<Record<string, string>> = {
  ...PLAIN,
  ...Object.fromEntries(
    [
      'اٱ',
      'بپ',
      'تٹټ',
      'جچ',
      'دڈډ',
      'رڑڕړ',
      'زژ',
      'فڤڢ',
      'كکگڪڭګ',
      'قڧ',
      'لڵ',
      'نںڻڼ',
      'هۃۀەہھۂ',
      'وۇۆۈۋ',
      'يیېےۍێ',
    ].flatMap(([to = '', ...from]) => from.map((letter) => [letter, to])),
  ),
};

/** Harakat, Quranic signs, superscript alef, tatweel, and characters that only steer shaping. */
const IGNORED = /[\p{Mn}\u0640\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/gu;
/** A seat and its combining hamza, as NFKD leaves them: ؤ is و and U+0654. */
const SEATED = /[ويىی]\p{Mn}*[\u0654\u0674]/gu;
/** شيء and شئ, شاطئ and شاطىء: at a word's end a hamza swallows the yeh before it. */
const FINAL_HAMZA = /ي+ء(?![\p{L}\p{N}])/gu;
const DIGITS = /[٠-٩۰-۹]/g;
const THOUSANDS = /(?<=\d),(?=\d{3}(?!\d))/g;

/** Text that needs none of Unicode's machinery: nearly every word of a newspaper. */
const SIMPLE = /^[\u0621-\u063A\u0641-\u064A]*$/;

/**
 * Folds text to the letters that carry its identity.
 *
 * @param text any string, in any Unicode normalisation form
 * @returns lower-case text with no tashkeel, one form for each letter, ASCII digits and no
 *   thousands separators; spaces and other punctuation stay as they are
 */
export function fold(text: string): string {
  if (SIMPLE.test(text)) return finish(text.replace(/[أإآةىئؤ]/g, (letter) => PLAIN[letter] ?? ''));
  return finish(
    text
      .normalize('NFKD')
      .replace(SEATED, HAMZA)
      .replace(/\u0674/g, '')
      .replace(IGNORED, '')
      .normalize('NFC')
      .toLowerCase()
      .replace(/\p{Script=Arabic}/gu, (letter) => FOREIGN[letter] ?? letter)
      .replace(DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
      .replace(/٪/g, '%')
      .replace(/٫/g, '.')
      .replace(/٬/g, ',')
      .replace(THOUSANDS, ''),
  );
}

/** The folded forms of a word as it is written: one, but four for ﷺ, which stands for four words. */
export function foldedForms(word: string): readonly string[] {
  return parts(fold(word));
}

/** The same words without tashkeel, tatweel and what only steers shaping, as newspapers write them. */
export function unvocalised(word: string): readonly string[] {
  return parts(SIMPLE.test(word) ? word : word.normalize('NFKC').replace(IGNORED, ''));
}

function parts(text: string): readonly string[] {
  return text.split(' ').filter((part) => part !== '');
}

function finish(text: string): string {
  return text.includes(HAMZA) ? text.replace(FINAL_HAMZA, HAMZA) : text;
}
