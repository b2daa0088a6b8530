import type { Fragment } from '../fragment.ts';
import { tokenOf } from '../token.ts';
import type { Query } from './address.ts';
import type { Engine } from './engine.ts';
import { lexemeKeysOf, type TermKeys } from './lexeme-keys.ts';
import { phraseCandidates, phrasePositions } from './phrase.ts';
import { type Posting, postings } from './postings.ts';
import { type Term, termsOf } from './terms.ts';
import type { WordLookup } from './word-lookup.ts';

/** An article that matches a query. */
export interface Match {
  readonly id: string;
  readonly score: number;
  /** For each term, the pieces of the article that match it. */
  readonly places: readonly (readonly number[])[];
  fragment(): Promise<Fragment>;
}

/** What a query finds. */
export interface Results {
  readonly matches: readonly Match[];
  /** True when no article has all the words, and these have the most of them. */
  readonly partial: boolean;
  /** Typed words that the whole site does not have, folded. */
  readonly unknown: readonly string[];
}

/** A term and the articles that have it. */
interface TermPostings {
  readonly term: Term;
  readonly unknown: readonly string[];
  readonly articles: ReadonlyMap<string, Posting>;
}

/** A word in a larger share of the articles selects nothing: it is not required beside other words. */
const COMMON_SHARE = 0.3;
/** A phrase is verified on the text of this many articles at most. */
const MAX_VERIFIED = 100;

/** Finds the articles that match a query, the best first. */
export async function find(query: Query, engine: Engine, lookup: WordLookup): Promise<Results> {
  const { text, filters, sort } = query;
  const terms = termsOf(text);
  if (terms.length === 0) {
    const all = await engine.hits(null, filters);
    const matches = all.map(({ id, data }) => ({ id, score: 0, places: [], fragment: data }));
    return { matches: await newestFirst(matches, engine), partial: false, unknown: [] };
  }
  const found = await Promise.all(terms.map((term) => findTerm(term, query, engine, lookup)));
  const common = lookup.manifest.articles * COMMON_SHARE;
  const selective = found.filter(({ term, articles }) => term.exact || articles.size <= common);
  const required = selective.length > 0 ? selective : found;
  const whole = withAll(required, found);
  const partial = whole.length === 0 && required.length > 1 && !terms.some(({ exact }) => exact);
  const ranked = (partial ? withMost(required, found) : whole).sort((a, b) => b.score - a.score);
  return {
    matches: sort === 'date' ? await newestFirst(ranked, engine) : ranked,
    partial,
    unknown: [...new Set(found.flatMap(({ unknown }) => unknown))],
  };
}

async function findTerm(
  term: Term,
  { filters }: Query,
  engine: Engine,
  lookup: WordLookup,
): Promise<TermPostings> {
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
      const hitsOfKeys = await Promise.all(
        word.keys.map((key) => engine.hits(tokenOf(key), filters)),
      );
      return postings(hitsOfKeys, proximity(word, numbers));
    }),
  );
  const [only = new Map<string, Posting>()] = words;
  if (!term.exact) return { term, unknown, articles: only };
  const candidates = phraseCandidates(words).slice(0, MAX_VERIFIED);
  const verified = await Promise.all(
    candidates.map(async ([id, posting]) => {
      const positions = phrasePositions(term.forms, await posting.hit.data(), posting.positions);
      return positions.length > 0 ? [[id, { ...posting, positions }] as const] : [];
    }),
  );
  return { term, unknown, articles: new Map(verified.flat()) };
}

/** How close an article's form is to the one that was typed. */
function proximity({ articles, cliticVariants }: TermKeys, numbers: ReadonlyMap<string, number>) {
  const own = new Set(articles);
  const variants = new Set(cliticVariants);
  return (id: string) => {
    const number = numbers.get(id) ?? -1;
    return own.has(number) ? 2 : variants.has(number) ? 1 : 0;
  };
}

function withAll(required: readonly TermPostings[], found: readonly TermPostings[]): Match[] {
  const [first, ...others] = required;
  const ids = [...(first?.articles.keys() ?? [])];
  return ids
    .filter((id) => others.every(({ articles }) => articles.has(id)))
    .map((id) => combined(id, found));
}

/** The articles that have the most of the words. */
function withMost(required: readonly TermPostings[], found: readonly TermPostings[]): Match[] {
  const counts = new Map<string, number>();
  for (const { articles } of required) {
    for (const id of articles.keys()) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return [...counts].filter(([, count]) => count === most).map(([id]) => combined(id, found));
}

function combined(id: string, found: readonly TermPostings[]): Match {
  const ofTerms = found.flatMap(({ articles }) => articles.get(id) ?? []);
  const [{ hit } = { hit: undefined }] = ofTerms;
  if (!hit) throw new Error(`no posting of ${id}`);
  return {
    id,
    score: ofTerms.reduce((sum, { score }) => sum + score, 0),
    places: ofTerms.map(({ positions }) => positions),
    fragment: hit.data,
  };
}

async function newestFirst(matches: readonly Match[], engine: Engine): Promise<readonly Match[]> {
  const order = await engine.numbers();
  return [...matches].sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
}
