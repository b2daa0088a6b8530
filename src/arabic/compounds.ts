/**
 * Compounds: expressions that are written as two words or as one (لا سيما and لاسيما), by what the site has of both
 * spellings. Names are told by their words (`compound-names.ts`).
 */

import {
  NAME_SECONDS,
  NEGATIONS,
  PARTICLES_IN_NAMES,
  UNIT_PREFIXES,
  WORD_ENDINGS,
} from './lexicon/compounds.ts';
import { formSet } from './lexicon/entries.ts';
import { particles } from './lexicon.ts';
import {
  BALANCED_SPELLINGS,
  COMPOUND_ASSOCIATION,
  JOINED_NEGATION,
  JOINED_SHARE,
  NAME_AFTER_PARTICLE,
} from './weights.ts';

const seconds = formSet(NAME_SECONDS);
const unitPrefixes = formSet(UNIT_PREFIXES);
const negations = formSet(NEGATIONS);
const particlesInNames = formSet(PARTICLES_IN_NAMES);
const endings = formSet(WORD_ENDINGS);

/** Two words side by side, and how often they and what they may be joined to occur. */
export interface PairCounts {
  readonly first: string;
  readonly second: string;
  /** How often they stand side by side. */
  readonly together: number;
  /** How often the word occurs that they make when they are joined. */
  readonly joined: number;
  /** How often each of them occurs. */
  readonly ofFirst: number;
  readonly ofSecond: number;
}

/** The rule by which two words are one. */
export type CompoundRule = 'name' | 'unit' | 'negation' | 'invocation' | 'ma' | 'particle' | 'both';

/**
 * The rule by which two words are one with what they are joined to.
 *
 * @param counts of folded forms, of which the site has the joined one
 * @param has whether the site has a form
 * @returns undefined if they are two words that look like one: مصر في is not مصرفي
 */
export function compoundRule(
  counts: PairCounts,
  has: (form: string) => boolean,
): CompoundRule | undefined {
  const { first, second, together, joined } = counts;
  if (joined === 0 || first.length < 2 || second.length < 2 || endings.has(second))
    return undefined;
  if (unitPrefixes.has(first) && !particles.has(second)) return 'unit';
  if (together === 0) return undefined;
  const whole = first + second;
  const isSimilar = joined <= JOINED_NEGATION * together;
  if (second === 'ما') {
    // ظلما is the accusative of ظلم, and بعدما a word of its own.
    const isWord = particles.has(whole) || particles.has(first) || has(whole.slice(0, -1));
    return !isWord && !particles.has(first.slice(1)) && isSimilar ? 'ma' : undefined;
  }
  if (particles.has(second) || /^[وفبك]?ال$|^لل$/.test(first)) return undefined;
  if (/^ل?لله$|^الله$/.test(second)) return particles.has(first) ? undefined : 'invocation';
  if (!seconds.has(second) && /^[وفبك]?ال...|^لل/.test(second)) return undefined;
  if (isSimilar && negations.has(first.replace(/^[وف](?=..)/, ''))) return 'negation';
  const isOften = joined >= JOINED_SHARE * together;
  if (!isOften) return undefined;
  if (particlesInNames.has(first))
    return together >= NAME_AFTER_PARTICLE * counts.ofSecond ? 'particle' : undefined;
  if (particles.has(first) || particles.has(first.replace(/^[وف]/, ''))) return undefined;
  const isAssociated = together >= COMPOUND_ASSOCIATION * Math.min(counts.ofFirst, counts.ofSecond);
  const isBalanced =
    joined <= BALANCED_SPELLINGS * together && together <= BALANCED_SPELLINGS * joined;
  return isAssociated || isBalanced ? 'both' : undefined;
}
