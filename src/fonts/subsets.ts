import { factsOf, type Language } from '../strings/languages.ts';
import {
  ARABIC,
  charactersIn,
  FIGURES,
  HONORIFICS,
  LATIN,
  LATIN_EXTENDED,
} from './glyph-coverage.ts';

/**
 * The subsets of the font, in the order in which a page declares them. `source` is the file of
 * Fontsource that one is cut from, `display` its `font-display`.
 *
 * `optional`: a page begins with the font and keeps it, or begins with the fallback and keeps that;
 * the next page finds the font in the cache. No metrics of a fallback can promise as much: with `swap`,
 * 5 to 15 of 100 articles had a line more or less when the font came late, and moved under the reader.
 * Words in one character are worth a swap: many devices have no other font with these glyphs.
 */
export const SUBSETS = [
  { source: 'arabic', characters: ARABIC, hasSpaces: true, display: 'optional' },
  { source: 'latin', characters: FIGURES, hasSpaces: true, display: 'optional' },
  { source: 'arabic', characters: HONORIFICS, hasSpaces: false, display: 'swap' },
  { source: 'latin', characters: LATIN, hasSpaces: false, display: 'optional' },
  { source: 'latin-ext', characters: LATIN_EXTENDED, hasSpaces: false, display: 'optional' },
] as const;

/** The index of the one with words in one character. */
export const HONORIFICS_SUBSET = SUBSETS.findIndex(({ characters }) => characters === HONORIFICS);

/** A subset of the font; spaces are in more than one. */
export type Subset = (typeof SUBSETS)[number];

/** What tells that a text has a character of a subset. */
const SIGNS = SUBSETS.map(({ characters }) => new RegExp(`[${charactersIn(characters)}]`, 'u'));

/** Nothing in these is drawn on a screen, or not in this font. */
const NOT_DRAWN =
  /<(script|style|code|pre|kbd)\b.*?<\/\1>|<div class="on-paper"[^>]*>.*?<\/div>|<[^>]*>|&#?\w+;/gs;

/** The indices of the subsets that a page of this HTML needs. */
export function subsetsNeeded(html: string, language: Language): number[] {
  const drawn = factsOf(language).alwaysDrawn + html.replace(NOT_DRAWN, ' ');
  return SIGNS.flatMap((sign, index) => (sign.test(drawn) ? [index] : []));
}
