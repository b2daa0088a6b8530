/** Enclitics: the pronouns that are written onto the end of a word, as possessor or as object. */
import { type AnalysisRule, withoutEnding } from './candidate-analysis.ts';
import type { Frequencies } from './frequencies.ts';
import { isHeadword } from './lexicon.ts';
import { isParticiple } from './patterns.ts';
import { DEFINITE_WITHOUT_PRONOUN, PRONOUN_RATIO, SHORT_BASE_RATIO } from './weights.ts';

/**
 * Pronouns, and how many times better attested than the stem its base must be: the more, the more
 * often a word's own letters look like the pronoun (Ryding, "A Reference Grammar of Modern Standard
 * Arabic", chapter 12).
 */
const PRONOUNS = Object.entries(PRONOUN_RATIO);

/**
 * كتابها، مدينتهم، مستواه، لاعبيه: a base with its pronoun. ة becomes ت before it, and ى becomes ا. A
 * stem that occurs with the article has no pronoun.
 */
export const pronoun: AnalysisRule = (stem, frequencies) => {
  if (frequencies.definite(stem) > DEFINITE_WITHOUT_PRONOUN * frequencies.bare(stem)) return [];
  // معتمدية, whose plural is attested, is a noun, not معتمدي with a possessor.
  if (stem.endsWith('يه') && frequencies.of(`${stem.slice(0, -1)}ات`) > 0) return [];
  for (const [ending, minRatio] of PRONOUNS) {
    const rest = withoutEnding(stem, ending, 2);
    if (rest === undefined) continue;
    if (isRadical(stem, rest, frequencies)) return [];
    if (rest.length === 2)
      return frequencies.definite(rest) > 0 ? [{ base: rest, minRatio: SHORT_BASE_RATIO }] : [];
    const bases = [rest];
    const ofFeminine = `${rest.slice(0, -1)}ه`;
    if (rest.endsWith('ت') && !isPerfect(rest, ofFeminine, frequencies)) bases.push(ofFeminine);
    if (rest.endsWith('ا')) bases.push(`${rest.slice(0, -1)}ي`);
    if (rest.endsWith('ي') && isParticiple(rest.slice(0, -1))) bases.push(rest.slice(0, -1));
    const rarer = [];
    if (rest.length > 3 && /[يو]$/.test(rest)) rarer.push(`${rest}ن`);
    if (rest.length > 3 && rest.endsWith('و')) rarer.push(`${rest}ا`);
    return [
      ...bases.map((base) => ({ base, minRatio, maybeVerb: true })),
      ...rarer.map((base) => ({ base, minRatio, maybeVerb: true, baseMustOccur: true })),
    ];
  }
  return [];
};

/** Whether the last letters of a verb are its own, and no object: يحرك is of no verb يحر. */
function isRadical(stem: string, rest: string, frequencies: Frequencies): boolean {
  if (frequencies.imperfect(stem) === 0 || frequencies.imperfect(rest) > 0) return false;
  return stem.endsWith('ك') || frequencies.bare(`${stem}ت`) + frequencies.bare(`${stem}وا`) > 0;
}

/** Whether وصفت before a pronoun is the verb rather than the noun وصفة, which would occur with ال. */
function isPerfect(form: string, noun: string, frequencies: Frequencies): boolean {
  return frequencies.bare(form) > 0 && frequencies.definite(noun) === 0 && !isHeadword(noun);
}

/** Whether a form in ه is a base with its possessor (كتابه of كتاب), and no noun in ة. */
export function hasPossessor(form: string, frequencies: Frequencies): boolean {
  if (!form.endsWith('ه') || isHeadword(form) || frequencies.definite(form) > 0) return false;
  return frequencies.of(form.slice(0, -1)) > frequencies.bare(form);
}

/**
 * Whether ا after a stem makes the pronoun ها of its last letter (كتابها), and is no tanwin. Tanwin
 * has an alef after a radical ه (وجها), but none after ة.
 *
 * @param stem what stands before the ا
 */
export function endsInPronounBeforeAlef(stem: string, frequencies: Frequencies): boolean {
  if (!stem.endsWith('ه')) return false;
  const isRadical = isHeadword(stem) || (isParticiple(stem) && frequencies.definite(stem) > 0);
  return !isRadical || frequencies.of(stem.slice(0, -1)) > 0;
}
