import type { Language } from '../../strings/language.ts';
import { ARABIC, FIGURES, HONORIFICS, LATIN, LATIN_EXTENDED } from './glyphs.ts';

/** The face's files, in the order in which a page declares them. */
export const PARTS = [
  { slice: 'arabic', characters: ARABIC },
  { slice: 'latin', characters: FIGURES },
  { slice: 'arabic', characters: HONORIFICS },
  { slice: 'latin', characters: LATIN },
  { slice: 'latin-ext', characters: LATIN_EXTENDED },
] as const;

/** What the words around any page's text need. */
const ALWAYS = { ar: 'خبر 1', en: 'News 1' } as const;

/** Nothing in these is drawn, or not in this face. */
const UNDRAWN = /<(script|style|code|pre|kbd)\b.*?<\/\1>|<[^>]*>|&#?\w+;/gs;

/** The places of the files that a page of this HTML needs. */
export function filesFor(html: string, language: Language): number[] {
  const drawn = new Set(ALWAYS[language] + html.replace(UNDRAWN, ' '));
  return PARTS.flatMap(({ characters }, index) =>
    [...characters].some((character) => drawn.has(character)) ? [index] : [],
  );
}
