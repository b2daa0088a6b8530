import { factsOf, type Language, type MonthNames } from './languages.ts';

/** Digits by the names of Unicode's numbering systems: 123 and ١٢٣. */
export const DIGITS = ['latn', 'arab'] as const;

export type Digits = (typeof DIGITS)[number];

/** The names of the months that a publication may choose: `both` writes «يناير/كانون الثاني». */
export const MONTHS = [
  'gregorian',
  'levantine',
  'maghrebi',
  'moroccan',
  'both',
] as const satisfies readonly (MonthNames | 'both')[];

export type Months = (typeof MONTHS)[number];

/** How a publication writes its own numbers and dates; an article's words stand as they were typed. */
export interface Numerals {
  readonly digits?: Digits;
  readonly months?: Months;
  /** `hijri` puts the day of the Umm al-Qura calendar beside that of the Gregorian one. */
  readonly calendar?: 'gregory' | 'hijri';
}

/** The digits of the interface in a language: only one that is written with both kinds has a choice. */
export function digitsOf(language: Language, { digits = 'latn' }: Numerals): Digits {
  return factsOf(language).dates.hasArabicDigits ? digits : 'latn';
}

/** The locale by whose names a publication knows the months, where that is not the language's own. */
export function monthLocaleOf(
  language: Language,
  { months = 'both' }: Numerals,
): string | undefined {
  const { locale, monthLocales } = factsOf(language).dates;
  const chosen = months === 'both' ? undefined : monthLocales?.[months];
  return chosen === locale ? undefined : chosen;
}
