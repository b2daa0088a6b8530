import { factsOf, type Language } from '../strings/languages.ts';
import { ARABIC, FIGURES, HONORIFICS, LATIN, LATIN_EXTENDED } from './glyphs.ts';

/**
 * The face's files, in the order in which a page declares them.
 *
 * `optional`: a page begins with the face and keeps it, or begins with the device's and keeps that;
 * the next page finds the face in the cache. No measured fallback can promise as much: with one, 5 to
 * 15 of 100 articles had a line more or less when the face came late, and moved under the reader.
 * Words in one sign are worth waiting for: many devices have no other face that draws them.
 */
export const PARTS = [
  { slice: 'arabic', characters: ARABIC, spaced: true, display: 'optional' },
  { slice: 'latin', characters: FIGURES, spaced: true, display: 'optional' },
  { slice: 'arabic', characters: HONORIFICS, spaced: false, display: 'swap' },
  { slice: 'latin', characters: LATIN, spaced: false, display: 'optional' },
  { slice: 'latin-ext', characters: LATIN_EXTENDED, spaced: false, display: 'optional' },
] as const;

/** A file of the face: the slice it is cut from, and what it has; spaces are in more than one. */
export type Part = (typeof PARTS)[number];

/** Nothing in these is drawn on a screen, or not in this face. */
const UNDRAWN =
  /<(script|style|code|pre|kbd)\b.*?<\/\1>|<p class="on-paper"[^>]*>.*?<\/p>|<[^>]*>|&#?\w+;/gs;

/** The places of the files that a page of this HTML needs. */
export function filesFor(html: string, language: Language): number[] {
  const drawn = new Set(factsOf(language).alwaysDrawn + html.replace(UNDRAWN, ' '));
  return PARTS.flatMap(({ characters }, index) =>
    [...characters].some((character) => drawn.has(character)) ? [index] : [],
  );
}

/** Which of the two declarations of the face a page needs: `naskh.ts`. */
export function variableFor(files: readonly number[]) {
  return files.includes(0) ? '--font-naskh' : '--font-naskh-latin';
}
