/** Homographs: nouns that are spelled like a form of a verb. */
import { imperfectFrequency, verbKeyOfImperfect, verbKeyOfStem } from './conjugation.ts';
import type { Frequencies } from './frequencies.ts';
import { isHeadword, particles, stemsOfWeakVerbs, weakVerbsByStem } from './lexicon.ts';
import { bestPerfect, isImperfectHomograph, isNounHomograph, verbKey } from './verb-key.ts';
import { perfectEndings } from './weak-verbs.ts';
import {
  DEFINITE_WEAK_VERB,
  FORM_FIVE_SHARE,
  IMPERFECT_HOMOGRAPH_SHARE,
  OTHER_PERSON_SHARE,
  PERFECT_ENDINGS_SHARE,
  PERFECT_HOMOGRAPH_SHARE,
} from './weights.ts';

/** Prefixes of the imperfect with which a noun begins, and another of the same verb: تعرف, يعرف; يزيد, تزيد. */
const OTHER_PERSON: Readonly<Record<string, string>> = { ت: 'ي', ي: 'ت' };

/**
 * The lexeme key of the verb that is spelled like a noun: طالب is a student, and "he demanded"; تعرف is
 * an acquaintance, and "she knows".
 *
 * @param noun a folded citation form
 * @returns undefined if it is no noun, or the vocabulary does not attest such a verb
 */
export function verbKeyOfHomograph(noun: string, frequencies: Frequencies): string | undefined {
  if (particles.has(noun)) return undefined;
  if (!isNounHomograph(noun, frequencies)) return formFiveBesides(noun, frequencies);
  if (noun.length === 2 && (weakVerbsByStem.has(noun) || frequencies.bare(`${noun}ت`) === 0))
    return undefined;
  const own = frequencies.bare(noun);
  if (isWeakVerb(noun, frequencies)) return verbKey(noun, frequencies);
  const stem = frequencies.imperfect(noun) > 0 ? noun : noun.replace(/^ا/, 'ء');
  const imperfect = `ي${stem}`;
  const inImperfect = particles.has(imperfect) ? 0 : imperfectFrequency(stem, frequencies);
  const isPerfect =
    inImperfect > PERFECT_HOMOGRAPH_SHARE * own || isPerfectByEndings(noun, frequencies);
  if (isPerfect && frequencies.imperfect(stem) > 0 && bestPerfect(stem, frequencies) === noun)
    return imperfect;
  const rest = noun.slice(1);
  const person = OTHER_PERSON[noun[0] ?? ''];
  // Of تونس the third person would be يونس, which is a name.
  if (person === undefined || isHeadword(person + rest)) return undefined;
  const inOther = frequencies.bare(person + rest) + frequencies.bare(`${person}${rest}ون`);
  return inOther > OTHER_PERSON_SHARE * own
    ? verbKeyOfStem(noun, rest, frequencies, false)
    : undefined;
}

/** Whether a word that hardly occurs with the article is a verb of the lexicon, whose imperfect has other letters: وصل, يصل. */
function isWeakVerb(noun: string, frequencies: Frequencies): boolean {
  const own = frequencies.bare(noun);
  if (frequencies.definite(noun) > DEFINITE_WEAK_VERB * own) return false;
  const stems = stemsOfWeakVerbs.get(noun) ?? [];
  return stems.some(
    (stem) => imperfectFrequency(stem, frequencies) > PERFECT_HOMOGRAPH_SHARE * own,
  );
}

/** Whether a noun occurs often with the endings of perfects: نقلت beside نقل. «في ظل» is no verb, though ظلت is one. */
function isPerfectByEndings(noun: string, frequencies: Frequencies): boolean {
  if (noun.length < 3 || stemsOfWeakVerbs.has(noun) || isImperfectHomograph(noun, frequencies))
    return false;
  const endings = frequencies.bare(`${noun}ت`) + frequencies.bare(`${noun}وا`);
  return endings > PERFECT_ENDINGS_SHARE * frequencies.bare(noun);
}

/** The verb of form V or VI of which a perfect is spelled like the imperfect of another: تلقى is "he received", too, and "she throws". */
function formFiveBesides(form: string, frequencies: Frequencies): string | undefined {
  if (!isImperfectHomograph(form, frequencies)) return undefined;
  const ofAnother = frequencies.imperfect(form.slice(1));
  const isListed = stemsOfWeakVerbs.has(form);
  const isAsOften = frequencies.imperfect(form) > IMPERFECT_HOMOGRAPH_SHARE * ofAnother;
  const inPerfect = perfectEndings(form, frequencies) > FORM_FIVE_SHARE * frequencies.bare(form);
  if (!(inPerfect && (isListed || isAsOften))) return undefined;
  return verbKeyOfImperfect(`ي${form}`, frequencies) ?? verbKey(form, frequencies);
}
