/**
 * Number: plurals and duals of nouns and adjectives, each with what the frequencies of the vocabulary
 * must show before its ending is taken off (Ryding, "A Reference Grammar of Modern Standard Arabic",
 * chapter 7).
 */
import { type AnalysisRule, type CandidateAnalysis, withoutEnding } from './candidate-analysis.ts';
import { hasPossessor } from './enclitics.ts';
import type { Frequencies } from './frequencies.ts';
import { isHeadword, unlikelyPlurals } from './lexicon.ts';
import {
  isAdjective,
  isAgentNoun,
  isFormTwoVerbalNoun,
  isNisba,
  isParticiple,
  singularCandidates,
} from './patterns.ts';
import {
  BROKEN_PLURAL_RATIO,
  DEFECTIVE_PLURAL_RATIO,
  DUAL_AFTER_TEH_RATIO,
  DUAL_ALONE_RATIO,
  DUAL_RATIO,
  FEMININE_DUAL_RATIO,
  FEMININE_PLURAL_OF_HEADWORD_RATIO,
  FEMININE_PLURAL_RATIO,
  INFLECTED_PLURAL_SHARE,
  MASCULINE_PLURAL_RATIO,
  MAYBE_MASCULINE_PLURAL_RATIO,
} from './weights.ts';

/** Sound feminine plural, of a base with ة or without: سيارات، انتخابات، مباريات. */
const soundFemininePlural: AnalysisRule = (stem, frequencies) => {
  const rest = withoutEnding(stem, 'ات', 2);
  if (rest === undefined) return [];
  if (isHeadword(`${rest}ه`))
    return [{ base: `${rest}ه`, minRatio: FEMININE_PLURAL_OF_HEADWORD_RATIO, singularBase: true }];
  const asFeminine = frequencies.definite(`${rest}ه`);
  const isOfFeminine = rest.length === 2 || (asFeminine > 0 && asFeminine >= frequencies.of(rest));
  const bases = isOfFeminine ? [`${rest}ه`] : [`${rest}ه`, rest];
  const inAlef = isNisba(rest) ? `${rest.slice(0, -1)}اه` : `${rest}اه`;
  const analyses: CandidateAnalysis[] = [
    ...bases.map((base) => ({ base, minRatio: FEMININE_PLURAL_RATIO, singularBase: true })),
    { base: inAlef, minRatio: FEMININE_PLURAL_RATIO, singularBase: true, baseMustOccur: true },
    ...ofLoanWord(rest, frequencies),
  ];
  return analyses.filter(({ base }) => !hasPossessor(base, frequencies));
};

/** ميليشيا, كاميرا: a loan word in ا, which the article shows to be no accusative. أفريقيات is of أفريقي. */
function ofLoanWord(rest: string, frequencies: Frequencies): CandidateAnalysis[] {
  const base = `${rest}ا`;
  const isLoanWord = isHeadword(base) || frequencies.definite(base) > 0;
  return isLoanWord && base.length > 4 && frequencies.definite(rest) === 0
    ? [{ base, minRatio: FEMININE_PLURAL_RATIO, singularBase: true, baseMustOccur: true }]
    : [];
}

/** Sound masculine plural: معلمون، معلمين، محامين. The dual عامين is spelled like it. */
const soundMasculinePlural: AnalysisRule = (stem, frequencies) => {
  if (isFormTwoVerbalNoun(stem)) return [];
  const rest = withoutEnding(stem, 'ون') ?? withoutEnding(stem, 'ين');
  if (rest === undefined) return [];
  const otherCase = stem.endsWith('ون') ? `${rest}ين` : `${rest}ون`;
  const isPlural = isParticiple(rest) || isNisba(rest) || frequencies.of(otherCase) > 0;
  // Without ين beside it, ون ends a name or is the root's (سلمون, قولون); ين may still be a dual's.
  if (!isPlural && stem.endsWith('ون') && !isAdjective(rest) && !isAgentNoun(rest)) return [];
  const analyses: CandidateAnalysis[] = [
    isPlural
      ? { base: rest, minRatio: MASCULINE_PLURAL_RATIO, singularBase: true }
      : {
          base: rest,
          minRatio: MAYBE_MASCULINE_PLURAL_RATIO,
          singularBase: true,
          baseMustOccur: true,
        },
  ];
  const isOfPeople = isParticiple(rest) || isNisba(rest) || (isPlural && isAgentNoun(rest));
  if (rest.length > 3 && !rest.endsWith('ا') && isOfPeople)
    analyses.push({ base: rest, minRatio: 0, singularBase: true, certain: true });
  if (isParticiple(`${rest}ي`) && frequencies.definite(`${rest}ي`) > 0)
    analyses.push({ base: `${rest}ي`, minRatio: DEFECTIVE_PLURAL_RATIO, singularBase: true });
  return analyses;
};

/** Dual: عامان، دولتان، سنتين. */
const dual: AnalysisRule = (stem, frequencies) => {
  const feminine = withoutEnding(stem, 'تين', 2) ?? withoutEnding(stem, 'تان', 2);
  if (feminine !== undefined) {
    return [
      { base: `${feminine}ه`, minRatio: FEMININE_DUAL_RATIO },
      { base: `${feminine}ت`, minRatio: DUAL_AFTER_TEH_RATIO },
    ];
  }
  const rest = withoutEnding(stem, 'ان');
  if (rest === undefined) return [];
  const minRatio = frequencies.of(`${rest}ين`) > 0 ? DUAL_RATIO : DUAL_ALONE_RATIO;
  return [{ base: rest, minRatio, singularBase: true, baseMustOccur: true }];
};

/** A noun in ة before a possessor in ي, or in the dual before another noun: زوجتي، وزارتي الدفاع والداخلية، دولتا الجوار. */
const beforeYehOrAlef: AnalysisRule = (stem, frequencies) => {
  const rest = withoutEnding(stem, 'تي') ?? withoutEnding(stem, 'تا');
  const base = `${rest}ه`;
  if (rest === undefined || frequencies.definite(stem) > 0) return [];
  return frequencies.definite(base) > 0 || isHeadword(base)
    ? [{ base, minRatio: FEMININE_DUAL_RATIO }]
    : [];
};

/**
 * Construct state of the sound masculine plural, which drops the ن: مسؤولو الحزب، لاعبي الفريق، مواطنو البلد، سوريو الخارج.
 * The plural in ون shows that the و ends no name (بيانو), and the article that what is no participle is no verb (يعاني).
 */
const construct: AnalysisRule = (stem, frequencies) => {
  const nominative = withoutEnding(stem, 'و');
  const rest = nominative ?? withoutEnding(stem, 'ي');
  if (rest === undefined || frequencies.of(`${rest}ون`) === 0) return [];
  const plural = frequencies.of(`${rest}ين`) + frequencies.of(`${rest}ون`);
  const nisba =
    nominative === undefined ? frequencies.of(`${stem}ه`) + frequencies.definite(stem) : 0;
  if (plural <= nisba) return [];
  const analysis = { base: rest, minRatio: 0, singularBase: true };
  if (isParticiple(rest)) return [{ ...analysis, certain: true }];
  const isOfPeople =
    isAgentNoun(rest) || (nominative !== undefined && rest.length > 3 && isNisba(rest));
  return isOfPeople && frequencies.definite(rest) > 0 ? [analysis] : [];
};

/**
 * The indefinite participle of form VI of a defective verb, whose ي is written where it is definite: متنام,
 * متوال. That of another verb has one letter more (متبادل).
 */
const defective: AnalysisRule = (stem, frequencies) =>
  /^مت.ا.$/.test(stem) && frequencies.definite(stem) === 0
    ? [{ base: `${stem}ي`, minRatio: 0, baseMustOccur: true }]
    : [];

/** Broken plural known by its pattern, which takes no ة, ون or tanwin: عواصم، مشاريع. */
const brokenPlural: AnalysisRule = (stem, frequencies) => {
  const singulars = singularCandidates(stem);
  if (singulars.length === 0 || unlikelyPlurals.has(stem)) return [];
  const endings = ['ين', 'ون', 'ا', 'ه'].map((ending) => frequencies.of(stem + ending));
  const inflected = endings.reduce((sum, count) => sum + count, 0);
  if (inflected > INFLECTED_PLURAL_SHARE * frequencies.of(stem)) return [];
  return singulars
    .filter((base) => !hasPossessor(base, frequencies))
    .map((base) => ({ base, minRatio: BROKEN_PLURAL_RATIO, baseMustOccur: true }));
};

/** The rules, of which several may apply to one stem. */
export const NUMBER_RULES: readonly AnalysisRule[] = [
  soundFemininePlural,
  soundMasculinePlural,
  dual,
  beforeYehOrAlef,
  construct,
  defective,
  brokenPlural,
];
