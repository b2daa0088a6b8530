import {
  nameOf,
  partsOfJoined,
  spellingsOfName,
  type WordPair,
} from '../../../arabic/compound-names.ts';
import { type CompoundRule, compoundRule } from '../../../arabic/compounds.ts';
import { apart } from '../../compound-form.ts';
import type { TokenizedArticle } from './tokenized-article.ts';
import type { Occurrences } from './vocabulary.ts';
import { eachPair } from './word-pairs.ts';

/** Two words of the articles that are one with what they make joined. */
export interface Compound {
  readonly first: string;
  readonly second: string;
  readonly rule: CompoundRule | 'mixed';
  /** Its two words, of a name as they are cited: it has the lexeme keys of what they make joined. */
  readonly citation: WordPair;
  /** Where they stand apart. */
  readonly occurrences: Occurrences;
}

/** Those of the pairs that are compounds, by the form that they have apart. */
export function compoundsIn(
  pairs: ReadonlyMap<string, Pair>,
  vocabulary: ReadonlyMap<string, Occurrences>,
): ReadonlyMap<string, Compound> {
  const count = (form: string) => vocabulary.get(form)?.count ?? 0;
  const compounds = new Map<string, Compound>();
  for (const [form, { first, second, hyphenated, occurrences }] of pairs) {
    const joined = first + second;
    const name = nameOf(first, second);
    const counts = {
      first,
      second,
      together: occurrences.count,
      joined: count(joined) + count(`و${joined}`),
      ofFirst: count(first),
      ofSecond: count(second),
    };
    const isMixed = isForeign(joined) && (hyphenated || LETTERS_AND_DIGITS.test(joined));
    const byCounts = () => compoundRule(counts, (other) => vocabulary.has(other));
    const rule = name !== undefined ? 'name' : isMixed ? 'mixed' : byCounts();
    if (rule === undefined) continue;
    compounds.set(form, { first, second, rule, citation: name ?? [first, second], occurrences });
  }
  for (const [form, { first, second, occurrences }] of pairs) {
    const of = compounds.get(apart(first.slice(1), second));
    if (of && PROCLITIC.test(first) && !compounds.has(form))
      compounds.set(form, { ...of, first, occurrences });
  }
  return compounds;
}

/** Each joined form of a compound, with the ways to write that apart; a name in every case and spelling that it may have. */
export function formsOfCompound({
  first,
  second,
  citation,
}: Compound): readonly (readonly [joined: string, apart: readonly string[]])[] {
  const spellings = spellingsOfName(citation);
  const ofCitation = spellings.map((words) => apart(...words));
  return [
    [first + second, [apart(first, second)]],
    ...spellings.map((words) => [words.join(''), ofCitation] as const),
  ];
}

/** Two words side by side. */
export interface Pair extends Pick<Compound, 'first' | 'second' | 'occurrences'> {
  hyphenated: boolean;
}

const anyWord = () => true;

/** Where two words that may be one stand side by side, by the form that they have apart. */
export function pairsIn(
  articles: readonly TokenizedArticle[],
  vocabulary: ReadonlyMap<string, Occurrences>,
): ReadonlyMap<string, Pair> {
  const areOne = joining(vocabulary);
  const pairs = new Map<string, Pair>();
  for (const [number, blocks] of articles.entries()) {
    for (const pieces of blocks) {
      eachPair(pieces, anyWord, (first, second, at, next) => {
        const mayBeOne =
          areOne(first, second) ||
          nameOf(first, second) !== undefined ||
          (at === next && isForeign(first + second));
        if (!mayBeOne) return;
        const form = apart(first, second);
        const pair = pairs.get(form) ?? pairOf(first, second);
        pair.hyphenated ||= at === next;
        pair.occurrences.count += 1;
        if (pair.occurrences.articles.at(-1) !== number) pair.occurrences.articles.push(number);
        pairs.set(form, pair);
      });
    }
  }
  for (const [first, second] of [...vocabulary.keys()].flatMap(partsByRule)) {
    const form = apart(first, second);
    if (!pairs.has(form)) pairs.set(form, pairOf(first, second));
  }
  return pairs;
}

function pairOf(first: string, second: string): Pair {
  return { first, second, hyphenated: false, occurrences: { count: 0, articles: [] } };
}

/** The two words of a joined form that shows by itself that it is a compound. */
function partsByRule(form: string): (readonly [first: string, second: string])[] {
  const [, ...mixed] = LETTERS_AND_DIGITS.exec(form) ?? [];
  const [first, second] = partsOfJoined(form) ?? mixed;
  return first === undefined || second === undefined ? [] : [[first, second]];
}

/** F16, which may be written F-16, 4G and 1.5m. */
const LETTERS_AND_DIGITS = /^([a-z]+|\d+(?:[.,]\d+)?)((?<=[a-z])\d+[a-z]*|(?<=\d)[a-z]+)$/;

/** What is in other letters than Arabic, and no number. */
function isForeign(form: string): boolean {
  return /^(?=.*[^\d.,])[^\u0621-\u064A]+$/.test(form);
}

/** A form, and what is left of it without a conjunction. */
function withoutConjunction(form: string): readonly string[] {
  return /^[وف]..../.test(form) ? [form, form.slice(1)] : [form];
}

/** What may be written onto the first of two words: بسناب شات. */
const PROCLITIC = /^[وفبلك]../;

/** Tells whether two words of the vocabulary make another when they are joined, or a proclitic and another. */
function joining(
  vocabulary: ReadonlyMap<string, unknown>,
): (first: string, second: string) => boolean {
  const joined = new Set([...vocabulary.keys()].flatMap(withoutConjunction));
  return (first, second) =>
    joined.has(first + second) || (PROCLITIC.test(first) && joined.has(first.slice(1) + second));
}
