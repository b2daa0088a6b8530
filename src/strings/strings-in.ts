import { inDigits } from './in-digits.ts';
import type { Language } from './languages.ts';
import { digitsOf, type Numerals } from './numerals.ts';
import type { Strings } from './words/ar.ts';
import { wordsOf } from './words-of.ts';

/**
 * The words of the interface in a language, with numbers in the digits of the publication. It stands apart from
 * `languages.ts`, so that a script which asks for a direction does not carry every word.
 */
export function stringsIn(language: Language, numerals: Numerals = {}): Strings {
  const strings = wordsOf(language);
  const digits = digitsOf(language, numerals);
  if (digits === 'latn') return strings;
  const { articleCount, pageNumber, readingTime, footnote } = strings;
  const counted = { articleCount, pageNumber, readingTime, footnote };
  const inOwnDigits = Object.entries(counted).map(([name, phrase]) => [
    name,
    (number: number) => inDigits(phrase(number), digits),
  ]);
  return { ...strings, ...Object.fromEntries(inOwnDigits) };
}
