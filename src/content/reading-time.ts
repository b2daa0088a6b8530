import type { Language } from '../strings/language.ts';

/**
 * Words a minute of grown readers, aloud, which is also the pace of careful silent reading: Trauzettel-Klosinski and
 * Dietz, «Standardized Assessment of Reading Performance: The New International Reading Speed Texts
 * IReST», IOVS 53(9), 2012, table 3. https://doi.org/10.1167/iovs.11-8284
 */
const WORDS_A_MINUTE: Readonly<Record<Language, number>> = { ar: 138, en: 228 };

/** Whole minutes, at least one. */
export function readingMinutes(words: number, language: Language): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE[language]));
}
