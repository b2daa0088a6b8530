/**
 * Folding: one spelling for all the ways in which an Arabic word is typed.
 *
 * It is to Arabic letters what case folding is to Latin ones (Unicode Standard, section 5.18): a
 * normalisation for comparison. Strings that fold alike are taken for the same word. Folded text is
 * used for search keys, addresses and paragraph ids, and is never shown.
 *
 * Which letters are one follows Unicode (NFKD resolves presentation forms and the ligatures of lam and
 * alef, UAX #15), the habits of Arab newsrooms (ه for ة, ى for ي, ا for أ) and foreign keyboards.
 */

/** A hamza counts without its seat: مسؤول is مسئول, بناؤه is بنائه. */
const HAMZA = 'ء';

/**
 * Arabic letters that are typed for one another, letters of Persian, Urdu, Kurdish, Pashto and Maghrebi
 * keyboards, digits and signs of numbers: each group after what it folds to.
 */
const GROUPS =
  'اأإآٱ بپ تٹټ جچ دڈډ رڑڕړ زژ فڤڢ كکگڪڭګ قڧ لڵ نںڻڼ هةۃۀەہھۂ وۇۆۈۋ يىیېےۍێ ءئؤ %٪ .٫ ,٬ ' +
  '0٠۰ 1١۱ 2٢۲ 3٣۳ 4٤۴ 5٥۵ 6٦۶ 7٧۷ 8٨۸ 9٩۹';

export const VARIANTS: Readonly<Record<string, string>> = Object.fromEntries(
  GROUPS.split(' ').flatMap(([to = '', ...from]) => from.map((letter) => [letter, to])),
);

/** Harakat, Quranic signs, superscript alef, tatweel, and characters that only control shaping or order. */
const IGNORED = /[\p{Mn}\p{Cf}\u0640\u0674]/gu;
/** A seat and its combining hamza, as NFKD leaves them: ؤ is و and U+0654. */
const SEATED_HAMZA = /[ويىی]\p{Mn}*[\u0654\u0674]/gu;
/** Thousands' commas; شيء and شئ, شاطئ and شاطىء: a ي before the hamza at the end of a word. */
export const DROPPED = /(?<=\d),(?=\d{3}(?!\d))|(?<!ي)ي+(?=ء(?![\p{L}\p{N}]))/gu;

/** Arabic letters alone, as nearly every word of a newspaper has them. */
const PLAIN_ARABIC = /^[\u0621-\u063A\u0641-\u064A]*$/;

/**
 * Folds text to the letters by which its words are recognised. Folding is idempotent.
 *
 * @param text any string, in any Unicode normalisation form
 * @returns lower-case text with no tashkeel, one form for each letter, ASCII digits and no
 *   thousands separators; spaces and other punctuation stay as they are
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(SEATED_HAMZA, HAMZA)
    .replace(IGNORED, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^ -~]/g, (letter) => VARIANTS[letter] ?? letter)
    .replace(DROPPED, '');
}

/** Whether O'Neill has an apostrophe, and which, makes no other word. */
const APOSTROPHES = /['’]/g;
/** The folded forms of a word as it is written: one, but four for ﷺ, which stands for four words. */
export function foldedForms(word: string): readonly string[] {
  return parts(fold(word).replace(APOSTROPHES, ''));
}

/** The same words without tashkeel, tatweel and what only steers shaping, as newspapers write them. */
export function unvocalised(word: string): readonly string[] {
  return parts(PLAIN_ARABIC.test(word) ? word : word.normalize('NFKC').replace(IGNORED, ''));
}

function parts(text: string): readonly string[] {
  return text.match(/[^ ]+/g) ?? [];
}
