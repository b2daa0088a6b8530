import { ar, type Strings } from './ar.ts';
import { en } from './en.ts';
import type { Language } from './languages.ts';

// Apart from `languages.ts`, so that a script which asks for a direction does not carry every word.
const STRINGS: Readonly<Record<Language, Strings>> = { ar, en };

/** The words of the interface in a language. */
export function stringsIn(language: Language): Strings {
  return STRINGS[language];
}
