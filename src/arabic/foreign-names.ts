/** Foreign names: غوتيريش، جوتيريش and غوتيرش are transliterations of one. */
import { editDistance } from './edit-distance.ts';
import type { Frequencies } from './frequencies.ts';
import { isUnsegmentable, particles } from './lexicon.ts';
import {
  COMMON_NAME,
  DISTANCE_OF_COMMON_NAMES,
  DISTANCE_OF_LONG_NAMES,
  DISTANCE_OF_SHORT_NAMES,
  DISTANCE_OF_SHORTEST_NAMES,
  INFLECTED_NAME_SHARE,
  RARE_SPELLING_SHARE,
  TRANSLITERATION_COST,
} from './weights.ts';

/**
 * What shows that a word is Arabic: letters that transliteration hardly uses, the prefix of an
 * imperfect, and مـ or تـ before a consonant, as participles and verbal nouns have them.
 */
const ARABIC = /[حعصضظذءق]|^ي|^است|^[مت][^اوي]/;

/**
 * Whether a citation form may be a foreign name: it hardly occurs with the article, or with an ending
 * of nouns or verbs.
 *
 * @param key a lexeme key
 */
export function mayBeForeignName(key: string, frequencies: Frequencies): boolean {
  if (key.length < 4 || isArabic(key) || particles.has(key) || isUnsegmentable(key)) return false;
  const own = INFLECTED_NAME_SHARE * frequencies.bare(key);
  if (frequencies.definite(key) > own) return false;
  const inflected = ['ت', 'وا', 'ين', 'ات', 'ه', 'ها'].map((ending) => key + ending);
  const conjugated = [`ي${key}`, `ت${key}`];
  const counts = [...inflected, ...conjugated].map((form) => frequencies.bare(form));
  return counts.reduce((sum, count) => sum + count, 0) <= own;
}

/** Longer words may be names although they begin like a participle or a verbal noun. */
function isArabic(word: string): boolean {
  return !/^[ء-ي]+$/.test(word) || (ARABIC.test(word) && !/^[مت].{6}/.test(word));
}

/** What the spellings of a name have in common: its consonants, those for g as one, and those for t. */
export function consonantSkeleton(name: string): string {
  return name
    .replace(/[غج]/g, 'ك')
    .replace(/ط/g, 'ت')
    .replace(/[اه]$/, '')
    .replace(/(?!^)[اوي]/g, '')
    .replace(/(.)\1+/g, '$1');
}

/** Cost of one letter of a transliteration for another; vowels are written or not, g in three ways. */
function transliterationCost(from: string, to: string): number {
  if (from === '' || to === '')
    return /[اوي]/.test(from + to) ? TRANSLITERATION_COST.VOWEL_LETTER : TRANSLITERATION_COST.OTHER;
  const isPairOf = (letters: string) => letters.includes(from) && letters.includes(to);
  if (isPairOf('غج')) return TRANSLITERATION_COST.GHAIN_OR_JEEM;
  if (isPairOf('غجك')) return TRANSLITERATION_COST.GAF_OR_KAF;
  if (isPairOf('تط')) return TRANSLITERATION_COST.TEH_OR_TAH;
  return isPairOf('اه') ? TRANSLITERATION_COST.FINAL_A : TRANSLITERATION_COST.OTHER;
}

/** Edit distance of two transliterations; the last letter tells names apart (ماري, ماريا, ماريو). */
function transliterationDistance(a: string, b: string): number {
  const lastSound = (name: string) => name.at(-1)?.replace('ه', 'ا').replace(/[غج]/, 'ك');
  if (lastSound(a) !== lastSound(b)) return Number.POSITIVE_INFINITY;
  return editDistance(a, b, transliterationCost);
}

/**
 * Finds the spellings of one foreign name. Two that are both common are two names, unless they differ
 * in the letter for g alone.
 *
 * @param counts how often each name occurs, by lexeme key (see `mayBeForeignName`)
 * @returns the commonest spelling of a name, by each of its rarer spellings
 */
export function commonestNameSpellings(
  counts: ReadonlyMap<string, number>,
): ReadonlyMap<string, string> {
  const bySkeleton = new Map<string, string[]>();
  for (const name of counts.keys()) {
    const skeleton = consonantSkeleton(name);
    if (skeleton.length > 2) bySkeleton.set(skeleton, [...(bySkeleton.get(skeleton) ?? []), name]);
  }
  const count = (name: string) => counts.get(name) ?? 0;
  const commonest = new Map<string, string>();
  for (const names of bySkeleton.values()) {
    const byCount = names.sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1));
    const apart: string[] = [];
    for (const name of byCount) {
      const common = apart.find((each) => isSpellingOf(name, each, count(name), count(each)));
      if (common === undefined) apart.push(name);
      else commonest.set(name, common);
    }
  }
  return commonest;
}

function isSpellingOf(
  name: string,
  common: string,
  rareCount: number,
  commonCount: number,
): boolean {
  const length = Math.max(name.length, common.length);
  const distance = transliterationDistance(name, common);
  if (length < 5) return distance <= DISTANCE_OF_SHORTEST_NAMES && /ن[غج]$/.test(name);
  if (length < 6 && distance > DISTANCE_OF_COMMON_NAMES && commonCount < COMMON_NAME) return false;
  return (
    distance <= (length < 7 ? DISTANCE_OF_SHORT_NAMES : DISTANCE_OF_LONG_NAMES) &&
    (distance <= DISTANCE_OF_COMMON_NAMES || rareCount < RARE_SPELLING_SHARE * commonCount)
  );
}
