/** Word segmentation: the words of a text, and their offsets (UAX #29, section 4, for newspapers). */

/** A word as it is written, with tashkeel and tatweel, without punctuation. */
export interface Word {
  readonly text: string;
  /** Offset of its first UTF-16 code unit in the text. */
  readonly start: number;
  /** Offset past its last UTF-16 code unit. */
  readonly end: number;
}

// Lookaheads instead of set operations, whose `v` flag browsers have had only since 2023.
const ARABIC = String.raw`(?:(?=\p{sc=Arab})\p{Lo})`;
const OTHER = String.raw`(?:(?!${ARABIC}|\u0640)[\p{L}\p{N}])`;
const MARK = String.raw`[\p{M}\u0640]`;

/**
 * A separator within a number: 2.5, 1,234, and 3،5, but no Arabic comma before a year (2015،2016). Around a group
 * of one digit or two it parts what is listed: a date (12.11.2024), a version, 1,2,3.
 */
const SEPARATOR = '[.,٫٬،]';
const IN_NUMBER = String.raw`(?<=\p{Nd})(?<!\p{Nd}${SEPARATOR}\p{Nd}{1,2})${SEPARATOR}(?=\p{Nd})(?!\p{Nd}{1,2}${SEPARATOR}\p{Nd}|(?<=،)\p{Nd}{4})`;

/** Letters of proclitics and the article that touch a word in other letters: وG77, بـA380, والـNATO. */
const BEFORE_OTHER = String.raw`[وفبلكا]{1,4}\u0640*${OTHER}`;

/**
 * Three kinds of word: Arabic letters with their marks and the joiners between them; numbers with
 * their separators (1,234 ١٬٢٣٤ 12.5); other letters and digits (G20, O'Neill, C++). Unlike in UAX #29, a
 * change between Arabic letters and others ends a word (20كم is two), as ة does (وزارةالداخلية is two), and
 * proclitics before other letters are none. Hyphens, slashes and «» separate words: كوفيد-19 is two.
 *
 * Each alternative looks a few characters ahead, tatweel apart, so that matching is linear on text.
 */
const WORD = new RegExp(
  [
    `(?!${BEFORE_OTHER})${ARABIC}(?:(?<!ة)${ARABIC}|${MARK}|\\p{Cf}(?=${ARABIC}|${MARK}))*`,
    `${OTHER}(?:${OTHER}|\\p{M}|${IN_NUMBER}|(?<=\\p{L})['’](?=${OTHER}))*(?:\\+\\+|#)?`,
  ].join('|'),
  'gu',
);

/**
 * Segments a text into words.
 *
 * @param text any string
 * @returns its words in order; whatever is not in a word (spaces, punctuation, emoji) is skipped
 */
export function words(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}
