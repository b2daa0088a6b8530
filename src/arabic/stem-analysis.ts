/** Analysis of stems: from an inflected form, step by step, to the base that the vocabulary attests. */
import { verbKeyOfFuture, verbKeyOfImperfect } from './conjugation.ts';
import type { Frequencies } from './frequencies.ts';
import { candidateAnalyses } from './inflection.ts';
import {
  commonestSpellings,
  isHeadword,
  namesWithArticle,
  nounOfUnity,
  particles,
  singulars,
  suffixLookalikes,
  weakVerbsByStem,
} from './lexicon.ts';
import { verbKeyOfPerfect } from './perfect.ts';
import { type Stem, StemCache } from './stem.ts';
import { verbKey } from './verb-key.ts';
import { LEXICON_SUPPORT, MOST_STEPS_OF_SUPPORT, STEP_SHARE, UNATTESTED_SHARE } from './weights.ts';

/**
 * Finds the bases of stems. The support of an analysis is the number of occurrences of the word to
 * which it leads, diminished with each step.
 */
export class StemAnalyser {
  readonly #frequencies: Frequencies;
  readonly #bases = new StemCache<readonly Stem[]>();

  constructor(frequencies: Frequencies) {
    this.#frequencies = frequencies;
  }

  /**
   * Leads a stem one step towards its citation form.
   *
   * @returns the base, or several where the stem is the plural of several words; none if the stem is a
   *   citation form
   */
  bases(stem: Stem): readonly Stem[] {
    const cache = this.#bases.of(stem);
    const known = cache.get(stem.word);
    if (known !== undefined) return known;
    // Rules may lead in a circle; a stem that is asked for meanwhile has no bases.
    cache.set(stem.word, []);
    const bases = this.#basesOf(stem);
    cache.set(stem.word, bases);
    return bases;
  }

  /** How often a word itself occurs, with or without the article; more for one of the lexicon. */
  attested(word: string): number {
    const isKnown = isHeadword(word) || singulars.has(word) || commonestSpellings.has(word);
    return this.#frequencies.of(word) + (isKnown ? LEXICON_SUPPORT : 0);
  }

  /** The support of the bases of a stem; 0 if it has none. */
  support(stem: Stem, steps = 1): number {
    return steps > MOST_STEPS_OF_SUPPORT ? 0 : this.supportOf(this.bases(stem), steps);
  }

  /**
   * The support of the best of some bases.
   *
   * @param steps how many steps have led to them
   */
  supportOf(bases: readonly Stem[], steps = 1): number {
    let most = 0;
    for (const base of bases) {
      const ofBases = STEP_SHARE * this.support(base, steps + 1);
      most = Math.max(most, this.attested(base.word), ofBases);
    }
    return most;
  }

  /** Asks lexicon and rules in turn, the surest first. */
  #basesOf(stem: Stem): readonly Stem[] {
    const { word, singular = false, noun = false, verb = false } = stem;
    if (particles.has(word) || namesWithArticle.has(word)) return [];
    const future = verb ? verbKeyOfFuture(word, this.#frequencies) : undefined;
    if (future !== undefined) return future === word ? [] : [{ word: future }];
    const spelling = commonestSpellings.get(word)?.[0];
    if (spelling !== undefined) return [{ word: spelling, noun }];
    const ofPlural = singular ? undefined : singulars.get(word);
    if (isHeadword(word)) {
      const listed = ofPlural?.find((each) => each === `${word}ه`);
      // فكر has the plural of فكرة, but يفكر shows that it is a verbal noun.
      const unit =
        listed ?? (this.#frequencies.imperfect(word) > 0 ? undefined : nounOfUnity(word));
      return unit === undefined ? [] : [{ word: unit }];
    }
    if (ofPlural !== undefined) return ofPlural.map((each) => ({ word: each, noun: true }));
    if (suffixLookalikes.has(word)) return [];
    const key = noun ? undefined : this.#verbKey(word);
    if (key !== undefined) return key === word ? [] : [{ word: key }];
    const base = this.#bestBase(stem);
    return base === undefined ? [] : [base];
  }

  /** The key of the verb of which a word is a form, if it is one. */
  #verbKey(word: string): string | undefined {
    const frequencies = this.#frequencies;
    const weak = frequencies.definite(word) === 0 ? weakVerbsByStem.get(word)?.[0] : undefined;
    const ofWeak = weak && verbKey(weak, frequencies);
    return ofWeak ?? verbKeyOfImperfect(word, frequencies) ?? verbKeyOfPerfect(word, frequencies);
  }

  /** The best attested base by the rules of inflection, if one is attested well enough. */
  #bestBase({ word, definite = false, noun = false }: Stem): Stem | undefined {
    const own = this.#frequencies.of(word);
    let best: Stem | undefined;
    let most = 0;
    for (const candidate of candidateAnalyses(word, definite, this.#frequencies)) {
      if (particles.has(candidate.base)) continue;
      const base = {
        word: candidate.base,
        definite: true,
        singular: candidate.singularBase ?? false,
        noun: noun || !candidate.maybeVerb,
      };
      const attested = this.attested(base.word);
      const needsOccurrence = candidate.baseMustOccur || candidate.minRatio >= 1;
      const ofBases = needsOccurrence ? 0 : STEP_SHARE * this.support(base);
      const support = Math.max(attested, ofBases, candidate.certain ? 1 : 0);
      const rank = attested > 0 ? attested : support * UNATTESTED_SHARE;
      if (support >= 1 && support >= candidate.minRatio * own && rank > most) {
        most = rank;
        best = base;
      }
    }
    return best;
  }
}
