import { dayOf } from '../days.ts';
import type { Fragment } from '../fragment.ts';
import type { Query } from './address.ts';
import { candidates, weightsOf, withInformative } from './candidates.ts';
import type { Engine } from './engine/engine.ts';
import { findTerm } from './find-term.ts';
import type { FoundTerm } from './found-term.ts';
import type { NamedQuestion } from './named.ts';
import type { Question } from './question/question.ts';
import { questionOf } from './question/question-of.ts';
import { type RankedTerm, scoreOf } from './ranking.ts';
import { siteTerms } from './site-terms.ts';
import { spellingIn } from './spelled-terms.ts';
import type { Term } from './terms.ts';
import type { WordLookup } from './word-lookup.ts';

/** An article that matches a query. */
export interface Match {
  readonly id: string;
  readonly score: number;
  /** For each term, the pieces of the article that match it. */
  readonly places: readonly (readonly number[])[];
  /** The names of its section, authors and tags that were asked for. */
  readonly names: readonly string[];
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
  /** What was asked, as it was read. */
  readonly question: Question;
  /** Whether words were asked for, too. */
  readonly hasWords: boolean;
  /** Names that are all that was asked: what they can be narrowed to. */
  readonly named: readonly NamedQuestion[];
}

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
  const question = await questionOf(asked, lookup.facets, today);
  const { words, excluded, isEither } = question;
  const terms = await siteTerms(words, lookup);
  const order = await engine.numbers();
  const isAmong = (id: string) => question.isWithin(order.get(id) ?? -1);
  const without =
    excluded.length === 0
      ? new Set<string>()
      : await (await import('./excluded.ts')).articlesWith(excluded, isAmong, engine, lookup);
  const within = (id: string) => isAmong(id) && !without.has(id);
  const answer = { question, hasWords: terms.length > 0, named: [] };
  if (terms.length === 0) {
    const all = isNothing(asked, question) ? [] : await engine.hits(null);
    const kept = all.filter(({ id }) => within(id));
    const matches = kept.map(({ id, data }) => {
      return { id, score: 0, places: [], names: [], missing: [], fragment: data };
    });
    return { ...answer, matches: newestFirst(matches, order), partial: false, unknown: [] };
  }
  const inText = await Promise.all(terms.map((term) => findTerm(term, within, engine, lookup)));
  const { found: each, named } = inText.some(({ isOfName }) => isOfName)
    ? await (await import('./named.ts')).withNamed(inText, within, engine, lookup)
    : { found: inText, named: [] };
  const { articles } = lookup.manifest;
  const found = withInformative(each, articles);
  const { coverage, partial } = candidates(found, articles, isEither);
  const weights = weightsOf(found, articles);
  const spelling = spellingIn(words);
  const newest = (id: string) => order.get(id) ?? 0;
  const matches = coverage
    .map(([id, share]) => matchOf(id, share, found, weights, isEither, spelling))
    .sort((a, b) => b.score - a.score || newest(a.id) - newest(b.id));
  return {
    ...answer,
    named,
    matches: asked.sort === 'date' ? newestFirst(matches, order) : matches,
    partial,
    unknown: [...new Set(found.flatMap(({ unknown }) => unknown))],
  };
}

/** Whether signs alone were typed, or an operator after which nothing stands yet. */
function isNothing({ text }: Query, { conditions, excluded }: Question): boolean {
  return text !== '' && conditions.length === 0 && excluded.length === 0;
}

function matchOf(
  id: string,
  coverage: number,
  found: readonly (FoundTerm & RankedTerm)[],
  weights: readonly number[],
  isEither: boolean,
  spelling: (term: Term) => string,
): Match {
  const ofTerms = found.flatMap(({ articles }) => articles.get(id) ?? []);
  const [{ hit } = { hit: undefined }] = ofTerms;
  if (!hit) throw new Error(`no posting of ${id}`);
  const lacked = isEither
    ? []
    : found.filter(({ informative, articles }) => informative && !articles.has(id));
  return {
    id,
    score: scoreOf(id, found, weights, coverage),
    places: ofTerms.map(({ positions }) => positions),
    names: [...new Set(ofTerms.flatMap(({ names = [] }) => names))],
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
