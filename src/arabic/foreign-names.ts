/** Foreign names: غوتيريش، جوتيريش and غوتيرش are one man. */

import { editDistance } from './edit-distance.ts';
import type { Frequencies } from './frequencies.ts';
import { isUnsegmentable, particles } from './lexicon.ts';

/**
 * What shows a word to be Arabic: letters that transliteration hardly uses, the prefix of an
 * imperfect, and مـ or تـ before a consonant, as participles and verbal nouns have them.
 */
const ARABIC = /[حعصضظذءق]|^ي|^است|^[مت][^اوي]/;

/** May a citation form be a foreign name? It has no article, and no ending of a noun or verb. */
export function isForeignName(key: string, frequencies: Frequencies): boolean {
  if (key.length < 4 || isArabic(key) || particles.has(key) || isUnsegmentable(key)) return false;
  const own = 0.05 * frequencies.bare(key);
  if (frequencies.definite(key) > own) return false;
  const inflected = ['ت', 'وا', 'ين', 'ات', 'ه', 'ها'].map((ending) => key + ending);
  const conjugated = [`ي${key}`, `ت${key}`];
  const counts = [...inflected, ...conjugated].map((form) => frequencies.bare(form));
  return counts.reduce((sum, count) => sum + count, 0) <= own;
}

function isArabic(word: string): boolean {
  return !/^[ء-ي]+$/.test(word) || (ARABIC.test(word) && !/^[مت].{6}/.test(word));
}

/** What spellings of one name share: its consonants, with g one letter and t another. */
function skeleton(name: string): string {
  return name
    .replace(/[غج]/g, 'ك')
    .replace(/ط/g, 'ت')
    .replace(/[اه]$/, '')
    .replace(/(?!^)[اوي]/g, '')
    .replace(/(.)\1+/g, '$1');
}

/** What one spelling costs against another; endings are part of a name (ماري, ماريا, ماريو). */
function distance(a: string, b: string): number {
  const ends = (name: string) => name.at(-1)?.replace('ه', 'ا').replace(/[غج]/, 'ك');
  if (ends(a) !== ends(b)) return Number.POSITIVE_INFINITY;
  return editDistance(a, b, (from, to) => {
    if (from === '' || to === '') return /[اوي]/.test(from + to) ? 0.6 : 2;
    if (/^[غج]$/.test(from) && /^[غج]$/.test(to)) return 0.4;
    if (/^[غجك]$/.test(from) && /^[غجك]$/.test(to)) return 0.6;
    if (/^[تط]$/.test(from) && /^[تط]$/.test(to)) return 0.4;
    return /^[اه]$/.test(from) && /^[اه]$/.test(to) ? 0.2 : 2;
  });
}

/**
 * Joins the spellings of foreign names.
 *
 * Two spellings that are both common are two names, unless they differ in the letter for g alone.
 *
 * @param counts how often each name occurs (see `isForeignName`)
 * @returns the commonest spelling of each name that has another
 */
export function joinSpellings(counts: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const bySkeleton = new Map<string, string[]>();
  for (const name of counts.keys()) {
    const key = skeleton(name);
    if (key.length > 2) bySkeleton.set(key, [...(bySkeleton.get(key) ?? []), name]);
  }
  const count = (name: string) => counts.get(name) ?? 0;
  const joined = new Map<string, string>();
  for (const names of bySkeleton.values()) {
    const byCount = names.sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1));
    const heads: string[] = [];
    for (const name of byCount) {
      const head = heads.find((each) => isSpelling(name, each, count(name), count(each)));
      if (head === undefined) heads.push(name);
      else joined.set(name, head);
    }
  }
  return joined;
}

function isSpelling(name: string, head: string, rare: number, common: number): boolean {
  const length = Math.max(name.length, head.length);
  const apart = distance(name, head);
  if (length < 5) return apart <= 0.4 && /ن[غج]$/.test(name);
  if (length < 6 && apart > 0.4 && common < 10) return false;
  return apart <= (length < 7 ? 0.6 : 1) && (apart <= 0.4 || rare < 0.3 * common);
}
