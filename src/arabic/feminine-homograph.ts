/** Homographs: nouns in ة that are spelled like the feminine of an adjective. */
import type { Frequencies } from './frequencies.ts';
import { commonestSpellings } from './lexicon.ts';
import { isAdjective, isNisba } from './patterns.ts';
import { FEMININE_HOMOGRAPH_RATIO, PEOPLE_OF_ADJECTIVE } from './weights.ts';

/**
 * The adjective whose feminine is spelled like a noun: أمنية is a wish, and of security; ثانية is a second, and the
 * second. It shows by being about as frequent, and is a nisba or said of people; of a place (مكتب, مكتبة) neither is.
 *
 * @param noun a folded citation form
 * @returns undefined if it is no such noun, or the vocabulary does not attest the adjective
 */
export function adjectiveOfHomograph(noun: string, frequencies: Frequencies): string | undefined {
  const masculine = noun.slice(0, -1);
  if (!noun.endsWith('ه') || !isAdjective(masculine) || frequencies.definite(masculine) === 0)
    return undefined;
  // اثني is of two, and إثنية of no number.
  if (commonestSpellings.has(masculine)) return undefined;
  const own = frequencies.of(masculine);
  if (own < FEMININE_HOMOGRAPH_RATIO * frequencies.of(noun)) return undefined;
  const people = frequencies.of(`${masculine}ين`) + frequencies.of(`${masculine}ون`);
  const isOfPeople = people > PEOPLE_OF_ADJECTIVE * own;
  return isOfPeople || (isNisba(masculine) && masculine.length > 3) ? masculine : undefined;
}
