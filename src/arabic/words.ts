/** Words of a text, and where they stand. */

/** A word as it is written: tashkeel and tatweel included, punctuation not. */
export interface Word {
  readonly text: string;
  /** Offset of its first UTF-16 code unit in the text. */
  readonly start: number;
  /** Offset past its last UTF-16 code unit. */
  readonly end: number;
}

// Without the sets of the newer `v` flag, which browsers of 2022 do not read.
const ARABIC = String.raw`(?:(?=\p{Script=Arabic})\p{Lo})`;
const OTHER = String.raw`(?:(?!${ARABIC}|\u0640)[\p{L}\p{N}])`;
const MARK = String.raw`[\p{M}\u0640]`;

/**
 * Three kinds of word, after UAX #29 with newspapers in mind: a run of Arabic letters with its marks
 * and inner joiners; a number with its separators (1,234 ١٬٢٣٤ 12.5); a run of other letters and
 * digits (G20, O'Neill). Hyphens, slashes and «» part words: كوفيد-19 is two.
 *
 * Each alternative looks at most one character ahead, so matching is linear on any input.
 */
const WORD = new RegExp(
  [
    `${ARABIC}(?:${ARABIC}|${MARK}|[\\u061C\\u200C-\\u200F](?=${ARABIC}|${MARK}))*`,
    `${OTHER}(?:${OTHER}|\\p{M}|(?<=\\p{Nd})[.,٫٬](?=\\p{Nd})|(?<=\\p{L})['’](?=${OTHER}))*`,
  ].join('|'),
  'gu',
);

/**
 * Finds the words of a text.
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
