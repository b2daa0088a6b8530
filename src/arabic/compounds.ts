/**
 * Compounds: names and expressions that are written as two words or as one (عبد الله and عبدالله, لا سيما
 * and لاسيما). Some are told by their first word, the others by what the site has of both spellings.
 */

import {
  NAME_FIRSTS,
  NAME_HEADS,
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

const heads = formSet(NAME_HEADS);
const firsts = formSet(NAME_FIRSTS);
const seconds = formSet(NAME_SECONDS);
const unitPrefixes = formSet(UNIT_PREFIXES);
const negations = formSet(NEGATIONS);
const particlesInNames = formSet(PARTICLES_IN_NAMES);
const endings = formSet(WORD_ENDINGS);

/** Proclitics that the first word of a name may have; لبن is milk, and not بن after one. */
const PROCLITICS = /^[وف]?[بلك]?(?=...)/;

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

const JOINED_NAME = /^([وفبلك]?عبد|[وفبلك]?ابو)(ال..+|(?<=ابو)...+)$/;
const JOINED_SECOND = new RegExp(
  `^([وفبلك]?(?:${[...firsts].join('|')}))(${[...seconds].join('|')})$`,
);
const JOINED_UNIT = new RegExp(`^(${[...unitPrefixes].join('|')})(...+)$`);

/**
 * Tells the two words of a joined form that shows by itself what they are: عبدالعزيز, كيلومتر.
 *
 * @returns a match of them
 */
export function partsOfJoined(form: string): RegExpExecArray | null {
  return JOINED_NAME.exec(form) ?? JOINED_SECOND.exec(form) ?? JOINED_UNIT.exec(form);
}

/** The rule by which two words are one. */
export type CompoundRule = 'name' | 'unit' | 'negation' | 'invocation' | 'ma' | 'particle' | 'both';

/** The first words of names that were asked about, without their proclitics; a text asks for the same ones again. */
const stems = new Map<string, string | undefined>();

/** A first word of names without its proclitics; undefined if it is none. */
function stemOfFirst(word: string): string | undefined {
  if (stems.has(word)) return stems.get(word);
  const ways = [word, word.replace(PROCLITICS, ''), word.replace(/^[وف](?=...)/, '')];
  const stem = ways.find((each) => heads.has(each) || firsts.has(each));
  stems.set(word, stem);
  return stem;
}

/** What two words are joined to, without the proclitics of the first, if they are a name by its first word. */
export function nameOf(first: string, second: string): string | undefined {
  const stem = stemOfFirst(first);
  if (stem === undefined || second.length < 3 || particles.has(second)) return undefined;
  return heads.has(stem) || seconds.has(second) ? stem + second : undefined;
}

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
