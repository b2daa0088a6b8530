/** Foreign names that are typed as two words: نيو يورك, of a site that writes نيويورك, and يورك elsewhere. */
import { mayBeForeignName } from './foreign-names.ts';
import { Frequencies } from './frequencies.ts';
import type { LexemeKeys } from './lexemes.ts';
import { isHeadword, names, particles } from './lexicon.ts';

/** Letters of the first word and of the second, at least: دي and ميستورا. */
const SHORTEST_FIRST = 2;
const SHORTEST_SECOND = 3;

/**
 * The two words of a site that each foreign name may be typed as. One that the site lacks is joined as it is typed.
 *
 * @param vocabulary every folded form of a site, and how often it occurs
 * @returns a name and its two words; several ways to part it, perhaps
 */
export function partedNames(
  lexemes: LexemeKeys,
  vocabulary: ReadonlyMap<string, number>,
): readonly (readonly [name: string, first: string, second: string])[] {
  const frequencies = new Frequencies(vocabulary);
  const isUninflected = (form: string) => String(lexemes.get(form)) === form;
  const isPart = (form: string) => isUninflected(form) && !particles.has(form) && !isHeadword(form);
  const partings = (name: string) =>
    Array.from({ length: name.length }, (_, at) => [name.slice(0, at), name.slice(at)] as const)
      .slice(SHORTEST_FIRST, 1 - SHORTEST_SECOND)
      .filter((words) => words.every(isPart));
  const isForeign = (form: string) => mayBeForeignName(form, frequencies);
  return [...vocabulary.keys()].flatMap((name) => {
    if (name.startsWith('ال') || !isUninflected(name)) return [];
    const words = partings(name);
    const isName = words.length > 0 && (names.has(name) || isForeign(name));
    // يوتيوب looks like an imperfect, and تيوب like nothing Arabic.
    return words
      .filter((two) => isName || two.some(isForeign))
      .map((two) => [name, ...two] as const);
  });
}
