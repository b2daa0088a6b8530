/** Homographs: nouns that are spelled like a form of a verb. */
import { imperfectFrequency, verbKeyOfStem } from './conjugation.ts';
import type { Frequencies } from './frequencies.ts';
import { isHeadword, particles, weakVerbsByStem } from './lexicon.ts';
import { bestPerfect, isNounHomograph } from './verb-key.ts';
import { PERFECT_HOMOGRAPH_SHARE, THIRD_PERSON_SHARE } from './weights.ts';

/**
 * The lexeme key of the verb that is spelled like a noun: طالب is a student, and "he demanded"; تعرف is
 * an acquaintance, and "she knows".
 *
 * @param noun a folded citation form
 * @returns undefined if it is no noun, or the vocabulary does not attest such a verb
 */
export function verbKeyOfHomograph(noun: string, frequencies: Frequencies): string | undefined {
  if (particles.has(noun) || !isNounHomograph(noun, frequencies)) return undefined;
  if (noun.length === 2 && (weakVerbsByStem.has(noun) || frequencies.bare(`${noun}ت`) === 0))
    return undefined;
  const own = frequencies.bare(noun);
  const imperfect = `ي${noun}`;
  const inImperfect = particles.has(imperfect) ? 0 : imperfectFrequency(noun, frequencies);
  const isPerfect = frequencies.imperfect(noun) > 0 && inImperfect > PERFECT_HOMOGRAPH_SHARE * own;
  if (isPerfect && bestPerfect(noun, frequencies) === noun) return imperfect;
  const stem = noun.slice(1);
  const inThirdPerson = frequencies.imperfect(stem) + frequencies.imperfect(`${stem}ون`);
  // Of تونس the third person would be يونس, which is a name.
  const isNamed = isHeadword(`ي${stem}`);
  const isImperfect = noun.startsWith('ت') && !isNamed && inThirdPerson > THIRD_PERSON_SHARE * own;
  return isImperfect ? verbKeyOfStem(noun, stem, frequencies, false) : undefined;
}
