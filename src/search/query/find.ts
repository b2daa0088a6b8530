import { dayOf } from '../days.ts';
import type { Fragment } from '../fragment.ts';
import { tokenOf } from '../token.ts';
import { type Filters, isEmpty, type Query } from './address.ts';
import type { Engine } from './engine.ts';
import { lexemeKeysOf, type TermKeys } from './lexeme-keys.ts';
import { questionOf } from './operators.ts';
import { phraseCandidates, phrasePositions } from './phrase.ts';
import { type Posting, postings } from './postings.ts';
import { inverseDocumentFrequency, type RankedTerm, scoreOf } from './ranking.ts';
import { siteTerms, splittings } from './site-terms.ts';
import { spellingIn } from './spelled-terms.ts';
import type { Term } from './terms.ts';
import type { WordLookup } from './word-lookup.ts';

/** An article that matches a query. */
export interface Match {
  readonly id: string;
  readonly score: number;
  /** For each term, the pieces of the article that match it. */
  readonly places: readonly (readonly number[])[];
  /** The words of the question that it lacks, as they were typed; common words aside. */
  readonly missing: readonly string[];
  fragment(): Promise<Fragment>;
}

/** What a query finds. */
export interface Results {
  readonly matches: readonly Match[];
  /** True when no article has all the words, and these have the most of them. */
  readonly partial: boolean;
  /** Typed words that the whole site does not have, folded. */
  readonly unknown: readonly string[];
  /** What they are narrowed to, by filters and operators, as the site writes it. */
  readonly filters: Filters;
  /** Whether words were asked for, too. */
  readonly hasWords: boolean;
}

/** Whether an article is among those that a question is narrowed to. */
type Within = (id: string) => boolean;

/** A term and the articles that have it. */
interface TermPostings extends RankedTerm {
  readonly term: Term;
  readonly unknown: readonly string[];
}

/** A word in a larger share of the articles selects nothing: it is not required beside other words. */
const COMMON_SHARE = 0.3;
/** A phrase is verified on the text of this many articles at most. */
const MAX_VERIFIED = 100;
/** Of so few words an article is to have all, if any has. */
const FEW_WORDS = 2;
/** Of more words, what an article has must tell this share of what the best has. */
const LEAST_COVERAGE = 0.4;

/**
 * Finds the articles that match a query, the best first.
 *
 * @param today where its dates end, in days since 1970
 */
export async function find(
  asked: Query,
  engine: Engine,
  lookup: WordLookup,
  today = dayOf(new Date()),
): Promise<Results> {
  const { query, excluded } = questionOf(asked);
  const { text, sort } = query;
  const terms = await siteTerms(text, lookup);
  const order = await engine.numbers();
  const { filters, within } = await narrowed(query, order, lookup, today);
  const without = await articlesWith(excluded, within, engine, lookup);
  if (terms.length === 0) {
    const all = text !== '' && isEmpty(query) ? [] : await engine.hits(null);
    const kept = all.filter(({ id }) => within(id) && !without.has(id));
    const matches = kept.map(({ id, data }) => {
      return { id, score: 0, places: [], missing: [], fragment: data };
    });
    const newest = newestFirst(matches, order);
    return { matches: newest, partial: false, unknown: [], filters, hasWords: false };
  }
  const common = lookup.manifest.articles * COMMON_SHARE;
  const each = await Promise.all(
    terms.map(async (term) => {
      const found = await findTerm(term, within, engine, lookup);
      const kept = [...found.articles].filter(([id]) => !without.has(id));
      return { ...found, articles: new Map(kept) };
    }),
  );
  const selects = ({ term, articles }: (typeof each)[number]) =>
    term.exact || articles.size <= common;
  const someSelect = each.some(selects);
  const found = each.map((one) => ({ ...one, informative: !someSelect || selects(one) }));
  const { ids, partial } = candidates(found, lookup.manifest.articles);
  const weights = weightsOf(found, lookup.manifest.articles);
  const spelling = spellingIn(text);
  const newest = (id: string) => order.get(id) ?? 0;
  const matches = ids
    .map((id) => matchOf(id, found, weights, spelling))
    .sort((a, b) => b.score - a.score || newest(a.id) - newest(b.id));
  return {
    matches: sort === 'date' ? newestFirst(matches, order) : matches,
    partial,
    unknown: [...new Set(found.flatMap(({ unknown }) => unknown))],
    filters,
    hasWords: true,
  };
}

/** Which articles a question is narrowed to; what that takes is fetched only where it is. */
async function narrowed(
  { filters }: Query,
  order: ReadonlyMap<string, number>,
  lookup: WordLookup,
  today: number,
): Promise<{ filters: Filters; within: Within }> {
  if (Object.keys(filters).length === 0) return { filters, within: () => true };
  const [table, { namedFilters, narrowing }] = await Promise.all([
    lookup.facets(),
    import('./facets.ts'),
  ]);
  const isWithin = narrowing(filters, table, today);
  const within = (id: string) => isWithin(order.get(id) ?? -1);
  return { filters: namedFilters(filters, table), within };
}

/** The articles that have any of what is excluded: a word in any form, all words of a text, a phrase. */
async function articlesWith(
  excluded: readonly string[],
  within: Within,
  engine: Engine,
  lookup: WordLookup,
): Promise<ReadonlySet<string>> {
  const each = await Promise.all(
    excluded.map(async (text) => {
      const terms = await siteTerms(text, lookup);
      const found = await Promise.all(
        terms.map((term) => findTerm({ ...term, unfinished: false }, within, engine, lookup)),
      );
      const [first = new Map<string, Posting>(), ...others] = found.map(({ articles }) => articles);
      return [...first.keys()].filter((id) => others.every((articles) => articles.has(id)));
    }),
  );
  return new Set(each.flat());
}

/** The articles that have enough of the words, and whether none has all. */
function candidates(
  found: readonly TermPostings[],
  articles: number,
): { ids: readonly string[]; partial: boolean } {
  const required = found.filter(({ informative }) => informative);
  const phrases = required.filter(({ term }) => term.exact);
  const weights = weightsOf(required, articles);
  const having = new Map<string, { count: number; weight: number }>();
  for (const [at, term] of required.entries()) {
    for (const id of term.articles.keys()) {
      const { count, weight } = having.get(id) ?? { count: 0, weight: 0 };
      having.set(id, { count: count + 1, weight: weight + (weights[at] ?? 0) });
    }
  }
  const most = Math.max(0, ...[...having.values()].map(({ count }) => count));
  const best = Math.max(0, ...[...having.values()].map(({ weight }) => weight));
  const partial = most < required.length && required.length > 1 && phrases.length === 0;
  const isEnough = ({ count, weight }: { count: number; weight: number }) => {
    if (phrases.length > 0) return count === required.length;
    return required.length > FEW_WORDS ? weight >= LEAST_COVERAGE * best : count === most;
  };
  const ids = [...having].filter(([, one]) => isEnough(one)).map(([id]) => id);
  return { ids, partial };
}

function weightsOf(terms: readonly RankedTerm[], articles: number): readonly number[] {
  return terms.map((term) => inverseDocumentFrequency(term.articles.size, articles));
}

/** The articles that have a term; one that the site lacks may have been two words, typed together. */
async function findTerm(
  term: Term,
  within: Within,
  engine: Engine,
  lookup: WordLookup,
): Promise<Omit<TermPostings, 'informative'>> {
  const found = await findForms(term, within, engine, lookup);
  const [form = ''] = term.forms;
  if (term.exact || found.unknown.length === 0) return found;
  for (const forms of await splittings(form, lookup)) {
    const phrase = await findForms({ ...term, forms, exact: true }, within, engine, lookup);
    if (phrase.articles.size === 0) continue;
    const apart = await Promise.all(
      forms.map((each) => findForms({ ...term, forms: [each] }, within, engine, lookup)),
    );
    return { term, unknown: [], articles: withBoth(apart.map(({ articles }) => articles)) };
  }
  return found;
}

/** The articles that have both of two words, for the one word that they were typed as. */
function withBoth(words: readonly ReadonlyMap<string, Posting>[]): ReadonlyMap<string, Posting> {
  const [first = new Map<string, Posting>(), ...others] = words;
  return new Map(
    [...first].flatMap(([id, posting]) => {
      const rest = others.flatMap((articles) => articles.get(id) ?? []);
      if (rest.length < others.length) return [];
      const positions = [posting, ...rest].flatMap((each) => each.positions);
      return [[id, { ...posting, positions: positions.sort((a, b) => a - b) }] as const];
    }),
  );
}

async function findForms(
  term: Term,
  within: Within,
  engine: Engine,
  lookup: WordLookup,
): Promise<Omit<TermPostings, 'informative'>> {
  const numbers = await engine.numbers();
  const known = await Promise.all(
    term.forms.map(async (form) => ({
      form,
      ...(await lexemeKeysOf(form, term.unfinished, lookup)),
    })),
  );
  const unknown = known.filter(({ keys }) => keys.length === 0).map(({ form }) => form);
  const words = await Promise.all(
    known.map(async (word) => {
      const keys = word.keys.filter((key) => key !== term.not);
      const hitsOfKeys = await Promise.all(keys.map((key) => engine.hits(tokenOf(key))));
      const hits = hitsOfKeys.map((each) => each.filter(({ id }) => within(id)));
      return postings(hits, closeness(word, numbers));
    }),
  );
  const [only = new Map<string, Posting>()] = words;
  if (!term.exact) return { term, unknown, articles: only };
  const candidates = phraseCandidates(words).slice(0, MAX_VERIFIED);
  const verified = await Promise.all(
    candidates.map(async ([id, posting]) => {
      const places = words.map((articles) => articles.get(id)?.positions ?? []);
      const text = await posting.hit.data();
      const positions = phrasePositions(term.forms, text, posting.positions, places);
      return positions.length > 0 ? [[id, { ...posting, positions }] as const] : [];
    }),
  );
  return { term, unknown, articles: new Map(verified.flat()) };
}

/** How close an article's form is to the one that was typed. */
function closeness({ articles, cliticVariants }: TermKeys, numbers: ReadonlyMap<string, number>) {
  const own = new Set(articles);
  const variants = new Set(cliticVariants);
  return (id: string) => {
    const number = numbers.get(id) ?? -1;
    return own.has(number) ? 2 : variants.has(number) ? 1 : 0;
  };
}

function matchOf(
  id: string,
  found: readonly TermPostings[],
  weights: readonly number[],
  spelling: (term: Term) => string,
): Match {
  const ofTerms = found.flatMap(({ articles }) => articles.get(id) ?? []);
  const [{ hit } = { hit: undefined }] = ofTerms;
  if (!hit) throw new Error(`no posting of ${id}`);
  const lacked = found.filter(({ informative, articles }) => informative && !articles.has(id));
  return {
    id,
    score: scoreOf(id, found, weights),
    places: ofTerms.map(({ positions }) => positions),
    missing: lacked.map(({ term }) => spelling(term)),
    fragment: hit.data,
  };
}

function newestFirst(
  matches: readonly Match[],
  order: ReadonlyMap<string, number>,
): readonly Match[] {
  return [...matches].sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
}
