/** What the rules of inflection and of enclitics have in common. */
import type { Frequencies } from './frequencies.ts';

/** A candidate analysis of a stem: a simpler base of which it may be a form. */
export interface CandidateAnalysis {
  readonly base: string;
  /** The base must be at least this many times as well attested as the stem. */
  readonly minRatio: number;
  /** The ending is joined to singulars only: مطالبين is of مطالب, a claimant, not of مطالب, claims. */
  readonly singularBase?: boolean;
  /** The base must occur itself, not only in inflected forms. */
  readonly baseMustOccur?: boolean;
  /** The ending is so plain that the base need not be attested at all. */
  readonly certain?: boolean;
  /** The ending is joined to verbs as well as to nouns. */
  readonly maybeVerb?: boolean;
}

/**
 * One rule.
 *
 * @param stem a folded stem without proclitics
 * @returns the analyses that the rule offers; none where it does not apply
 */
export type AnalysisRule = (stem: string, frequencies: Frequencies) => CandidateAnalysis[];

/**
 * Takes an ending off a stem.
 *
 * @param least the number of letters that must be left
 * @returns the rest; undefined if the stem does not have the ending, or too little is left
 */
export function withoutEnding(stem: string, ending: string, least = 3): string | undefined {
  return stem.endsWith(ending) && stem.length - ending.length >= least
    ? stem.slice(0, -ending.length)
    : undefined;
}
