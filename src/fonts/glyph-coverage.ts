/**
 * The characters that each subset of the font covers: what the scripts need, not what today's text has.
 * What an Arabic page always uses is in the first two; the others are fetched by pages that use them.
 */

const LETTERS = `${range('ء', 'غ')}${range('ف', 'ي')}ٱ`;
/** U+064B–0655 and the superscript alef. */
const TASHKEEL = `${range('\u064B', '\u0655')}\u0670`;
const PUNCTUATION = '،؛؟٪٫٬٭ـ';
const DIGITS = `${range('٠', '٩')}${range('۰', '۹')}`;
/** Persian, Urdu and Maghrebi letters, then Kurdish, Uyghur and Pashto: names of people and places. */
const LOAN_LETTERS = 'پچژڤگکیۀٹڈڑںہھۂےۓ۔ەێۆڵڕۇۈۋېڭښځڅډړږګڼۍټ';
const JOINERS = '\u200C\u200D\u200E\u200F\u061C';

/** All that joins is in one subset: a word in two would lose its kerning and its ligatures. */
export const ARABIC = LETTERS + TASHKEEL + PUNCTUATION + DIGITS + LOAN_LETTERS + JOINERS;

/** Digits and the punctuation that Arabic text shares with Latin. */
export const FIGURES = `0123456789.,:!-–—…«»‹›“”‘’"'()[]/%+·×`;

/** What stands between words: `font-faces.ts` says which subset claims it. */
export const SPACES = ' \u00A0\u202F';

/** Words in one character, and the brackets of verses. */
export const HONORIFICS = 'ﷺﷻ﷽﴾﴿﷼';

export const LATIN = `${range('A', 'Z')}${range('a', 'z')}${range('À', 'Ö')}${range('Ø', 'ÿ')};?&@#$*={}|\\<>_~^\`€£¥¢§°ªº−•©®™¡¿‚„Œœı`;

/** Turkish, Polish, Czech and their neighbours. */
export const LATIN_EXTENDED = [
  range('Ā', 'ć'),
  range('Ċ', 'ē'),
  range('Ė', 'ě'),
  range('Ğ', 'ģ'),
  range('Į', 'İ'),
  range('Ĺ', 'ľ'),
  range('Ł', 'ň'),
  range('Ř', 'ś'),
  range('Ş', 'š'),
  range('Ů', 'ž'),
  'ĦħĪīĶķŐőŔŕŤťŪūȘșȚțẞ',
].join('');

const COVERED = charactersIn(ARABIC + FIGURES + SPACES + HONORIFICS + LATIN + LATIN_EXTENDED);
const UNCOVERED = new RegExp(`[^\\s\\p{Default_Ignorable_Code_Point}${COVERED}]`, 'gu');

/**
 * The characters of a text that no subset covers, once each, in order. Those that have no glyph of their
 * own, such as joiners and isolates, do not count.
 */
export function uncoveredCharacters(text: string): string[] {
  return [...new Set(text.normalize('NFC').match(UNCOVERED))];
}

/** Signs of figures, raised and lowered ones and parts of one: the fonts of all devices have them, and draw them alike. */
const OF_FIGURES = /[\p{Sc}¹²³⁰-₎¼-¾⅐-⅞±≈≤≥≠∞√‰′″µ№]/u;

/** Those of them that a device may draw in a way of its own, of which editors should know. */
export function unfamiliarCharacters(text: string): string[] {
  return uncoveredCharacters(text).filter((character) => !OF_FIGURES.test(character));
}

/** Characters as a class of a regular expression has them, without its brackets. */
export function charactersIn(text: string): string {
  return Array.from(text, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`).join('');
}

function range(first: string, last: string): string {
  const from = first.codePointAt(0) ?? 0;
  const to = last.codePointAt(0) ?? 0;
  return Array.from({ length: to - from + 1 }, (_, index) =>
    String.fromCodePoint(from + index),
  ).join('');
}
