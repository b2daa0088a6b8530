/** Classes: all the forms of one word, spelled, joined and inflected as they may be. */
import { Analyser } from './analysis.ts';
import { isForeignName, joinSpellings } from './foreign-names.ts';
import { Frequencies } from './frequencies.ts';
import { formsOf } from './lexicon.ts';

/**
 * Sorts a vocabulary into classes.
 *
 * @param vocabulary every folded form of a site, and how often it occurs
 * @returns the class keys of each form: one, or two where the form truly has two readings; a key is
 *   the folded citation form of the word. Beyond the vocabulary it has the keys themselves and the
 *   lexicon's plurals and spellings of them, so that صواريخ is found where a site has only صاروخ
 */
export function classify(
  vocabulary: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly string[]> {
  const frequencies = new Frequencies(vocabulary);
  const analyser = new Analyser(frequencies);
  const classes = new Map<string, readonly string[]>();
  for (const form of [...vocabulary.keys()].sort()) classes.set(form, analyser.citationForms(form));
  for (const [form, keys] of withNamesJoined(classes, frequencies)) classes.set(form, keys);
  for (const key of new Set([...classes.values()].flat())) {
    for (const form of [key, ...formsOf(key)]) if (!classes.has(form)) classes.set(form, [key]);
  }
  return classes;
}

/** The forms whose key is a rarer spelling of a foreign name, under the commonest one. */
function withNamesJoined(
  classes: ReadonlyMap<string, readonly string[]>,
  frequencies: Frequencies,
): [string, string[]][] {
  const counts = new Map<string, number>();
  for (const [form, keys] of classes) {
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + frequencies.bare(form));
  }
  const names = [...counts].filter(([key]) => isForeignName(key, frequencies));
  const spellings = joinSpellings(new Map(names));
  return [...classes]
    .filter(([, keys]) => keys.some((key) => spellings.has(key)))
    .map(([form, keys]) => [form, keys.map((key) => spellings.get(key) ?? key)]);
}
