import { fold } from '../../../arabic/fold.ts';

/** عبد الله is عبدالله, and أبو بكر is أبوبكر. */
export function wordsOf(name: string): readonly string[] {
  const joined = fold(name).replace(/(?<!\p{L})(عبد|ابو)\s+/gu, '$1');
  return joined.match(/[\p{L}\p{N}]+/gu) ?? [];
}

const ofNames = new WeakMap<readonly string[], readonly (readonly string[])[]>();

/** The words of each name: a question asks for them many times. */
function wordsOfAll(names: readonly string[]): readonly (readonly string[])[] {
  const words = ofNames.get(names) ?? names.map(wordsOf);
  ofNames.set(names, words);
  return words;
}

/** A word without the article: قسم:الرياضة is رياضة. */
export function bare(word: string): string {
  return word.replace(/^ال(?=..)/, '');
}

/** What may be joined to a name that was typed: وسم:بالقمر, قسم:للعلوم, كاتب:لليلى. */
export const JOINED = [/^$/, /^(?:[وفبك]ال|لل)(?=..)/, /^[وفبلك](?=..)/];

/**
 * The names that are meant by what was typed: however it is spelled, وسم:اسرائيل is إسرائيل; and if no name
 * is that, those of which it is a part, كاتب:ليلى, or a part with what is joined to it. Several may fold alike; there
 * may be none.
 */
export function namesMeant(typed: string, names: readonly string[]): readonly string[] {
  const folded = fold(typed);
  const alike = names.filter((name) => fold(name) === folded);
  if (alike.length > 0) return alike;
  const parts = wordsOf(typed);
  const ways = JOINED.map((joined) => parts.map((part) => part.replace(joined, '')));
  return ways.map((way) => namesWith(way, names)).find(({ length }) => length > 0) ?? [];
}

/**
 * The names that may be meant by what is being typed, those that begin so first: after ال all may be, since a name is
 * typed with the article whether it has it or not.
 */
export function namesBegun(typed: string, names: readonly string[]): readonly string[] {
  const parts = wordsOf(typed);
  const others = parts.slice(0, -1);
  const rest = (parts.at(-1) ?? '').replace(/^ال?/, '');
  const all = wordsOfAll(names);
  const may = names.filter((_, at) => {
    const words = all[at] ?? [];
    const has = (begun: (word: string) => boolean) => words.some(begun);
    const isLast = has((word) => bare(word).startsWith(rest));
    return isLast && others.every((part) => has((word) => begins(word, part)));
  });
  return [...new Set([...namesMeant(typed, names), ...may])];
}

function namesWith(parts: readonly string[], names: readonly string[]): readonly string[] {
  const all = wordsOfAll(names);
  return names.filter((_, at) => {
    const words = all[at] ?? [];
    return parts.length > 0 && parts.every((part) => words.some((word) => begins(word, part)));
  });
}

/** The article may be missing from either; of one that is being typed, العر, it is not told from the word. */
function begins(word: string, part: string): boolean {
  return word.startsWith(part) || bare(word).startsWith(bare(part));
}

/**
 * Whether all words of this are of one name, in whatever order, the article apart: كاتب:الحارثي ليلى, and
 * وسم:كأس العالم for «كأس العالم للأندية».
 */
export function isOfOneName(typed: string, names: readonly string[]): boolean {
  const asked = wordsOf(typed).map(bare);
  return wordsOfAll(names).some((all) => {
    const words = all.map(bare);
    return asked.length <= words.length && asked.every((word) => words.includes(word));
  });
}
