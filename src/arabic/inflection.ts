/**
 * Inflection of nouns and adjectives: number, gender and case (Ryding, "A Reference Grammar of Modern
 * Standard Arabic", chapters 7 and 10).
 */

import { type AnalysisRule, type CandidateAnalysis, withoutEnding } from './candidate-analysis.ts';
import { endsInPronounBeforeAlef, pronoun } from './enclitics.ts';
import type { Frequencies } from './frequencies.ts';
import { NUMBER_RULES } from './number-inflection.ts';
import { isAdjective, isDiptote, isLongParticiple, isNisba, isParticiple } from './patterns.ts';
import {
  DEFINITE_WITHOUT_TANWIN,
  FEMININE_RATIO,
  NAME_AFTER_PREPOSITION,
  NOUN_PLURAL_SHARE,
  PARTICIPLE_TANWIN_RATIO,
  PEOPLE_SHARE,
  TANWIN_RATIO,
} from './weights.ts';

/** Feminine of an adjective: كبيرة، عسكرية، معلمة. A noun in ة of its own has a plural of its own. */
const feminine: AnalysisRule = (stem, frequencies) => {
  const rest = withoutEnding(stem, 'ه');
  if (rest === undefined || !isAdjective(rest)) return [];
  const nounPlural = frequencies.of(`${rest}ات`);
  const people = frequencies.of(`${rest}ين`) + frequencies.of(`${rest}ون`);
  const isNoun =
    nounPlural > NOUN_PLURAL_SHARE * frequencies.of(stem) && people < PEOPLE_SHARE * nounPlural;
  if (isNoun) return [];
  const analysis = { base: rest, minRatio: FEMININE_RATIO, singularBase: true };
  const certain = (isNisba(rest) && rest.length > 3) || isLongParticiple(rest);
  return [certain ? { ...analysis, certain } : analysis];
};

/**
 * Tanwin of the accusative, which is written with alef: بسيطا، رسميا. A name in ا occurs with
 * prepositions (لروسيا), an adverb hardly ever. A base with the pattern of a diptote plural, which has
 * no tanwin, is a singular.
 */
const tanwin: AnalysisRule = (stem, frequencies) => {
  const rest = withoutEnding(stem, 'ا');
  if (rest === undefined || rest.endsWith('ا') || endsInPronounBeforeAlef(rest, frequencies))
    return [];
  if (frequencies.definite(stem) > DEFINITE_WITHOUT_TANWIN * frequencies.bare(stem)) return [];
  const asName = frequencies.bare(`ل${stem}`) + frequencies.bare(`ب${stem}`);
  if (asName > NAME_AFTER_PREPOSITION * frequencies.bare(stem)) return [];
  const analysis = {
    base: rest.replace(/(?<!ي)ي+ء$/, 'ء'),
    minRatio: isSeldomBare(rest, frequencies) ? PARTICIPLE_TANWIN_RATIO : TANWIN_RATIO,
    singularBase: isDiptote(rest),
  };
  return [isLongParticiple(rest) ? { ...analysis, certain: true } : analysis];
};

/** Whether a word is a participle, which news has most as an adverb: قائلا, مشيرا. Its feminine shows that it is no name. */
function isSeldomBare(word: string, frequencies: Frequencies): boolean {
  return isParticiple(word) && frequencies.of(`${word}ه`) > 0;
}

const DEFINITE_RULES: readonly AnalysisRule[] = [...NUMBER_RULES, feminine];
const INDEFINITE_RULES: readonly AnalysisRule[] = [...DEFINITE_RULES, pronoun, tanwin];

/**
 * Candidate analyses of a stem as a form of a simpler base, by its ending or its pattern.
 *
 * @param stem a folded stem without proclitics
 * @param definite whether it has the article, so that it has neither pronoun nor tanwin
 * @returns one step towards the citation form each, in no order of likelihood
 */
export function candidateAnalyses(
  stem: string,
  definite: boolean,
  frequencies: Frequencies,
): CandidateAnalysis[] {
  return (definite ? DEFINITE_RULES : INDEFINITE_RULES).flatMap((rule) => rule(stem, frequencies));
}
