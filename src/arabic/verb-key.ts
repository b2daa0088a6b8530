/** Lexeme keys of verbs, which keep a verb apart from the nouns and verbs that are spelled like it. */
import type { Frequencies } from './frequencies.ts';
import { isHeadword, particles, singulars, stemsOfWeakVerbs } from './lexicon.ts';
import { perfectCandidates, perfectScore } from './weak-verbs.ts';
import { DEFINITE_HOMOGRAPH, IMPERFECT_HOMOGRAPH_SHARE } from './weights.ts';

/**
 * The lexeme key of a verb: its perfect, which is its citation form. Where that is spelled like a noun
 * (رفض, طالب) or like the imperfect of another verb (تطلب), the key is its own imperfect, so that
 * الرفض and الطلاب do not find يرفض and يطالب, whereas رفض finds both.
 *
 * @param perfect folded, third person masculine singular
 */
export function verbKey(perfect: string, frequencies: Frequencies): string {
  if (!isNounHomograph(perfect, frequencies) && !isImperfectHomograph(perfect, frequencies))
    return perfect;
  const weak = stemsOfWeakVerbs.get(perfect)?.[0];
  if (weak !== undefined && frequencies.imperfect(weak) > 0) return `ي${weak}`;
  // The imperfect of وعد and ورد drops the و: يوعد and يورد are of other verbs.
  if (weak?.startsWith('و')) return perfect;
  const withoutAlef = perfect.replace(/^ا/, '');
  const ofHamza = perfect.replace(/^ا/, 'ء');
  const stem = [perfect, ofHamza, withoutAlef].find((each) => frequencies.imperfect(each) > 0);
  const isOfAnother = stem !== undefined && bestPerfect(stem, frequencies) !== perfect;
  const imperfect = `ي${stem ?? withoutAlef}`;
  return isOfAnother || particles.has(imperfect) ? perfect : imperfect;
}

/** Whether a perfect is spelled like a noun: it is a headword, a broken plural, or often has the article. */
export function isNounHomograph(perfect: string, frequencies: Frequencies): boolean {
  return (
    isHeadword(perfect) ||
    singulars.has(perfect) ||
    frequencies.definite(perfect) > DEFINITE_HOMOGRAPH * frequencies.bare(perfect)
  );
}

/**
 * Whether the perfect of a verb of form V or VI is spelled like an imperfect of form I or III that is
 * frequent beside it: تطلب is "it required" (يتطلب), and more often "she asks" (يطلب).
 */
export function isImperfectHomograph(perfect: string, frequencies: Frequencies): boolean {
  const imperfect = frequencies.imperfect(perfect.slice(1));
  return (
    /^ت..+[^ا]$/.test(perfect) &&
    imperfect > IMPERFECT_HOMOGRAPH_SHARE * frequencies.imperfect(perfect)
  );
}

/**
 * The best attested of the perfects to which the stem of an imperfect may belong.
 *
 * @param stem without the prefix and the ending of the imperfect
 * @returns undefined if none is attested
 */
export function bestPerfect(stem: string, frequencies: Frequencies): string | undefined {
  return perfectCandidates(stem, frequencies)
    .filter(
      (each) => (stem.length > 2 ? perfectScore(each, frequencies) : frequencies.bare(each)) > 0,
    )
    .filter((each) => !particles.has(each))
    .sort((one, other) => perfectScore(other, frequencies) - perfectScore(one, frequencies))[0];
}
