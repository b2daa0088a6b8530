/** Lexemes: each is all the forms of one word, with any spelling, clitics and inflection. */

import { Analyser } from './analysis.ts';
import { commonestNameSpellings, mayBeForeignName } from './foreign-names.ts';
import { Frequencies } from './frequencies.ts';
import { impliedLexemes } from './implied-forms.ts';

/** The lexeme keys of each folded form. A key is the folded citation form of the lexeme. */
export type LexemeKeys = ReadonlyMap<string, readonly string[]>;

/**
 * Sorts the forms of a vocabulary into lexemes.
 *
 * @param vocabulary every folded form of a site, and how often it occurs
 * @returns the lexeme keys of each form: one, or several where the form has several analyses. Beyond
 *   the vocabulary it has what the keys tell of their other forms, so that صواريخ is found where a site
 *   has only صاروخ
 */
export function lexemesOf(vocabulary: ReadonlyMap<string, number>): LexemeKeys {
  const frequencies = new Frequencies(vocabulary);
  const analyser = new Analyser(frequencies);
  const lexemes = new Map<string, readonly string[]>();
  for (const form of [...vocabulary.keys()].sort()) lexemes.set(form, analyser.citationForms(form));
  for (const [form, keys] of withNamesJoined(lexemes, frequencies)) lexemes.set(form, keys);
  const keys = new Set([...lexemes.values()].flat());
  return new Map([...lexemes, ...impliedLexemes(keys, (form) => lexemes.get(form))]);
}

/** The forms whose key is a rarer spelling of a foreign name, with the commonest one in its place. */
function withNamesJoined(lexemes: LexemeKeys, frequencies: Frequencies): [string, string[]][] {
  const counts = new Map<string, number>();
  for (const [form, keys] of lexemes) {
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + frequencies.bare(form));
  }
  const names = [...counts].filter(([key]) => mayBeForeignName(key, frequencies));
  const spellings = commonestNameSpellings(new Map(names));
  return [...lexemes]
    .filter(([, keys]) => keys.some((key) => spellings.has(key)))
    .map(([form, keys]) => [form, keys.map((key) => spellings.get(key) ?? key)]);
}
