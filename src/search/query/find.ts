import { tokenOf } from '../token.ts';
import type { Question } from './address.ts';
import type { Engine, Fragment } from './engine.ts';
import { type Keys, keysOf } from './keys.ts';
import { hasPhrase, mayHavePhrase } from './phrase.ts';
import { type Posting, postings } from './postings.ts';
import { type Term, termsOf } from './terms.ts';
import type { WordLookup } from './word-lookup.ts';

/** An article that answers a question. */
export interface Match {
  readonly id: string;
  readonly score: number;
  /** For each term, the pieces of the article that answer it. */
  readonly places: readonly (readonly number[])[];
  fragment(): Promise<Fragment>;
}

export interface Answer {
  readonly matches: readonly Match[];
  /** True when no article has all the words, and these have the most of them. */
  readonly partial: boolean;
  /** Typed words that the whole site does not have, folded. */
  readonly unknown: readonly string[];
}

/** A term and the articles that have it. */
interface Found {
  readonly term: Term;
  readonly unknown: readonly string[];
  readonly articles: ReadonlyMap<string, Posting>;
}

/** A word in more articles than this tells nothing apart: it is not required beside other words. */
const EVERYWHERE = 0.3;
/** A phrase is proved on the text of this many articles at most. */
const MOST_PROOFS = 100;

/** Finds the articles that answer a question, the best first. */
export async function find(
  question: Question,
  engine: Engine,
  lookup: WordLookup,
): Promise<Answer> {
  const { text, filters, sort } = question;
  const terms = termsOf(text);
  if (terms.length === 0) {
    const all = await engine.having(null, filters);
    const matches = all.map(({ id, data }) => ({ id, score: 0, places: [], fragment: data }));
    return { matches: await newestFirst(matches, engine), partial: false, unknown: [] };
  }
  const found = await Promise.all(terms.map((term) => findTerm(term, question, engine, lookup)));
  const common = lookup.manifest.articles * EVERYWHERE;
  const telling = found.filter(({ term, articles }) => term.exact || articles.size <= common);
  const required = telling.length > 0 ? telling : found;
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
  { filters }: Question,
  engine: Engine,
  lookup: WordLookup,
): Promise<Found> {
  const numbers = await engine.numbers();
  const known = await Promise.all(
    term.forms.map(async (form) => ({
      form,
      ...(await keysOf(form, term.unfinished, lookup)),
    })),
  );
  const unknown = known.filter(({ keys }) => keys.length === 0).map(({ form }) => form);
  const words = await Promise.all(
    known.map(async (word) => {
      const hits = await Promise.all(word.keys.map((key) => engine.having(tokenOf(key), filters)));
      return postings(hits, nearness(word, numbers));
    }),
  );
  const [only = new Map<string, Posting>()] = words;
  if (!term.exact) return { term, unknown, articles: only };
  const proofs = mayHavePhrase(words).slice(0, MOST_PROOFS);
  const proved = await Promise.all(
    proofs.map(async ([id, posting]) => {
      const positions = hasPhrase(term.forms, await posting.hit.data(), posting.positions);
      return positions.length > 0 ? [[id, { ...posting, positions }] as const] : [];
    }),
  );
  return { term, unknown, articles: new Map(proved.flat()) };
}

/** How near an article's form comes to the one that was typed. */
function nearness({ articles, alike }: Keys, numbers: ReadonlyMap<string, number>) {
  const own = new Set(articles);
  const near = new Set(alike);
  return (id: string) => {
    const number = numbers.get(id) ?? -1;
    return own.has(number) ? 2 : near.has(number) ? 1 : 0;
  };
}

function withAll(required: readonly Found[], found: readonly Found[]): Match[] {
  const [first, ...others] = required;
  const ids = [...(first?.articles.keys() ?? [])];
  return ids
    .filter((id) => others.every(({ articles }) => articles.has(id)))
    .map((id) => together(id, found));
}

/** The articles that have the most of the words. */
function withMost(required: readonly Found[], found: readonly Found[]): Match[] {
  const counts = new Map<string, number>();
  for (const { articles } of required) {
    for (const id of articles.keys()) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return [...counts].filter(([, count]) => count === most).map(([id]) => together(id, found));
}

function together(id: string, found: readonly Found[]): Match {
  const parts = found.flatMap(({ articles }) => articles.get(id) ?? []);
  const [{ hit } = { hit: undefined }] = parts;
  if (!hit) throw new Error(`no posting of ${id}`);
  return {
    id,
    score: parts.reduce((sum, { score }) => sum + score, 0),
    places: parts.map(({ positions }) => positions),
    fragment: hit.data,
  };
}

async function newestFirst(matches: readonly Match[], engine: Engine): Promise<readonly Match[]> {
  const order = await engine.numbers();
  return [...matches].sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
}
