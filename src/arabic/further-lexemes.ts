/** Lexemes of forms that come to a vocabulary whose own are decided. */

import { Analyser } from './analysis.ts';
import { commonestNameSpellings, consonantSkeleton, mayBeForeignName } from './foreign-names.ts';
import { Frequencies } from './frequencies.ts';
import { impliedLexemes } from './implied-forms.ts';
import type { LexemeKeys } from './lexemes.ts';

/**
 * The lexeme keys of forms that are new, and what the lexicon has of those keys. What is known keeps its keys,
 * so that what was written with them stays true.
 *
 * @param forms those that may be new
 * @param vocabulary how often each form occurs, known ones and new ones
 * @param known the keys of a vocabulary that was sorted whole, by `lexemesOf`
 */
export function furtherLexemes(
  forms: Iterable<string>,
  vocabulary: ReadonlyMap<string, number>,
  known: LexemeKeys,
): LexemeKeys {
  const frequencies = new Frequencies(vocabulary);
  const analyser = new Analyser(frequencies);
  const fresh = new Map<string, readonly string[]>();
  for (const form of [...forms].sort())
    if (!known.has(form)) fresh.set(form, analyser.citationForms(form));
  const spellings = spellingsOf(new Set([...fresh.values()].flat()), known, frequencies);
  const lexemes = new Map<string, readonly string[]>();
  for (const [form, keys] of fresh) {
    const joined = keys.flatMap((key) => known.get(key) ?? [spellings.get(key) ?? key]);
    lexemes.set(form, [...new Set(joined)]);
  }
  const keys = new Set([...lexemes.values()].flat());
  const implied = impliedLexemes(keys, (form) => known.get(form) ?? lexemes.get(form));
  return new Map([...lexemes, ...implied]);
}

/** The commonest spelling of each new key that is a foreign name. */
function spellingsOf(
  keys: ReadonlySet<string>,
  known: LexemeKeys,
  frequencies: Frequencies,
): ReadonlyMap<string, string> {
  const names = [...keys].filter((key) => !known.has(key) && mayBeForeignName(key, frequencies));
  const skeletons = new Set(names.map(consonantSkeleton));
  if (skeletons.size === 0) return new Map();
  const counts = new Map(names.map((name) => [name, frequencies.bare(name)]));
  const others = new Map<string, boolean>();
  for (const [form, ofForm] of known) {
    for (const key of ofForm) {
      const isAlike =
        others.get(key) ??
        (skeletons.has(consonantSkeleton(key)) && mayBeForeignName(key, frequencies));
      others.set(key, isAlike);
      if (isAlike) counts.set(key, (counts.get(key) ?? 0) + frequencies.bare(form));
    }
  }
  return commonestNameSpellings(counts);
}
