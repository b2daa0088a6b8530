import { ar, type Strings } from './ar.ts';
import { en } from './en.ts';

/** The languages that the interface speaks. */
export type Language = 'ar' | 'en';

const STRINGS: Readonly<Record<Language, Strings>> = { ar, en };
const DIRECTIONS = { ar: 'rtl', en: 'ltr' } as const;

/** The words of the interface in a language. */
export function stringsIn(language: Language): Strings {
  return STRINGS[language];
}

/** The direction in which a language is written. */
export function directionOf(language: Language): 'rtl' | 'ltr' {
  return DIRECTIONS[language];
}
