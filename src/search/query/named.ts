/** Articles by the names of their sections, authors and tags, typed as words. Fetched where a word is of a name. */
import { joined } from '../compound-parts.ts';
import { FACETS, type Facet } from '../facet-table.ts';
import type { Engine } from './engine/engine.ts';
import type { FoundTerm, Within } from './found-term.ts';
import type { Posting } from './postings.ts';
import { bare, JOINED, wordsOf } from './question/names.ts';
import { AS_ONE, inverseDocumentFrequency } from './ranking.ts';
import type { WordLookup } from './word-lookup.ts';

/**
 * What a name says of an article, times how much its words tell, as Pagefind scores a word: one of the headline scores
 * about 8, one of the text from 2 to 4. And how close it counts as a form (`postings.ts`).
 */
const WEIGHTS: Readonly<Record<Facet, { readonly score: number; readonly closeness: number }>> = {
  author: { score: 4, closeness: 2 },
  tag: { score: 2, closeness: 1 },
  section: { score: 1, closeness: 0 },
};
/** A part of a writer's name says less. */
const PART = 0.5;

/** Names that are all that was asked for. */
export interface NamedQuestion {
  readonly field: Facet;
  readonly values: readonly string[];
}

/** A word of a question, and the terms that it is of: عبد الله is one word, a phrase has several. */
interface AskedWord {
  readonly word: string;
  /** How many words of its term a name is to have. */
  readonly needed: number;
  readonly terms: readonly number[];
  readonly isUnfinished: boolean;
}

/** A name that was asked for, the number that it has in its facet, and the terms that say so. */
interface AskedName {
  readonly facet: Facet;
  readonly number: number;
  readonly name: string;
  readonly terms: readonly number[];
  readonly isWhole: boolean;
}

/** Adds the articles that have the words of a question in the name of their section, in a tag or a byline. */
export async function withNamed(
  found: readonly FoundTerm[],
  within: Within,
  engine: Engine,
  lookup: WordLookup,
): Promise<{ readonly found: readonly FoundTerm[]; readonly named: readonly NamedQuestion[] }> {
  const [table, order, all] = await Promise.all([
    lookup.facets(),
    engine.numbers(),
    engine.hits(null),
  ]);
  const asked = wordsAsked(found);
  const names = FACETS.flatMap((facet) =>
    table[facet].names.flatMap((name, number): readonly AskedName[] => {
      const { terms, isWhole } = termsOfName(name, asked);
      // A word is a writer's by the family's name alone, but no section's by one of several words.
      const isAsked = isWhole || facet === 'author';
      return isAsked ? [{ facet, number, name, terms, isWhole }] : [];
    }),
  );
  const { articles } = lookup.manifest;
  const kept = all.filter(({ id }) => within(id));
  const added = found.map((one, at) => {
    const own = names.filter(({ terms }) => terms.includes(at));
    if (own.length === 0) return one;
    const having = new Map<string, AskedName[]>();
    for (const hit of kept) {
      const number = order.get(hit.id) ?? -1;
      const of = own.filter((each) => table[each.facet].of[number]?.includes(each.number));
      if (of.length > 0) having.set(hit.id, of);
    }
    // What no text has is as rare as a word can be.
    const count = one.articles.size || 1;
    const tells = inverseDocumentFrequency(count, articles);
    const postings = new Map<string, Posting>(one.articles);
    for (const hit of kept) {
      const of = having.get(hit.id);
      if (of) postings.set(hit.id, withNames(postings.get(hit.id) ?? bareOf(hit), of, at, tells));
    }
    return { ...one, articles: postings, having: count };
  });
  const isAll = ({ isWhole, terms }: AskedName) => isWhole && terms.length === found.length;
  const whole = names.filter(isAll);
  const named = FACETS.flatMap((field) => {
    const values = whole.filter(({ facet }) => facet === field).map(({ name }) => name);
    return values.length > 0 ? [{ field, values }] : [];
  });
  return { found: added, named };
}

function bareOf(hit: Posting['hit']): Posting {
  return { score: 0, closeness: 0, positions: [], hit };
}

function withNames(
  posting: Posting,
  names: readonly AskedName[],
  at: number,
  tells: number,
): Posting {
  let { score, closeness } = posting;
  for (const { facet, terms, isWhole } of names) {
    const weight = WEIGHTS[facet];
    // Words of one name stand side by side in it.
    const near = terms.indexOf(at) > 0 ? AS_ONE / (terms.length - 1) : 0;
    score += tells * (weight.score * (isWhole ? 1 : PART) + near);
    closeness = Math.max(closeness, weight.closeness);
  }
  return { ...posting, score, closeness, names: names.map(({ name }) => name) };
}

function wordsAsked(found: readonly FoundTerm[]): readonly AskedWord[] {
  const words: AskedWord[] = [];
  for (const [at, { term, isOfName }] of found.entries()) {
    const written = isOfName ? wordsOf(joined(term.forms.join(' '))) : [''];
    const isUnfinished = !term.exact && term.unfinished === true;
    for (const word of written) {
      const last = words.at(-1);
      const asked = { word, needed: written.length, isUnfinished, terms: [at] };
      const isOne = last && /^.?(?:عبد|ابو)$/.test(last.word) && word !== '';
      if (isOne) words.pop();
      words.push(isOne ? { ...asked, word: last.word + word, terms: [...last.terms, at] } : asked);
    }
  }
  return words;
}

/** The terms that are of a name: those of the longest stretch of a question that is; and whether they are all of it. */
function termsOfName(
  name: string,
  asked: readonly AskedWord[],
): { readonly terms: readonly number[]; readonly isWhole: boolean } {
  const words = wordsOf(name).map(bare);
  let best: readonly AskedWord[] = [];
  for (let from = 0; from < asked.length; from += 1) {
    for (let first = 0; first < words.length; first += 1) {
      let length = 0;
      while (isSame(asked[from + length], words[first + length])) length += 1;
      if (length > best.length) best = asked.slice(from, from + length);
    }
  }
  const isEnough = ({ needed, terms: [at] }: AskedWord) =>
    best.filter(({ terms: [other] }) => other === at).length >= needed;
  const terms = new Set(best.filter(isEnough).flatMap((each) => each.terms));
  return { terms: [...terms], isWhole: best.length === words.length };
}

function isSame(asked: AskedWord | undefined, word: string | undefined): boolean {
  if (!asked || word === undefined || asked.word === '') return false;
  if (bare(asked.word) === word) return true;
  if (asked.isUnfinished && word.startsWith(bare(asked.word))) return true;
  return JOINED.some((letters) => asked.word.replace(letters, '') === word);
}
