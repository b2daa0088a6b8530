import { factsOf, type Language } from '../strings/languages.ts';

/** Whole minutes, at least one. */
export function readingMinutes(words: number, language: Language): number {
  return Math.max(1, Math.round(words / factsOf(language).wordsAMinute));
}
