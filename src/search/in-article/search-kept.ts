/** A search among articles of which there are copies. Fetched where the site's own cannot be had. */

import { parsedPage } from '../../security/trusted-types.ts';
import { parts } from '../compound-parts.ts';
import { dayOf } from '../days.ts';
import { FACETS } from '../facet-table.ts';
import { isOfNames, nameForms } from '../name-forms.ts';
import type { Query } from '../query/address.ts';
import type { Match, Results } from '../query/find.ts';
import type { Question } from '../query/question/question.ts';
import { readBy } from '../query/question/read-question.ts';
import { type Term, termsOf } from '../query/terms.ts';
import type { ArticleTable } from './article-table.ts';
import { type Finding, type KeptArticle, readKeptArticle } from './kept-article.ts';
import { keptFacets } from './kept-facets.ts';
import { resolveByRules } from './unknown-words.ts';

/** The copy of an article's page. */
export interface KeptPage {
  readonly path: string;
  readonly html: string;
}

/**
 * Finds the articles that have all that was asked, by the same analysis as in the article: each has the forms of
 * its words beside it, and tells its section, authors, tags and date. Those that have the words most come first.
 *
 * @param today where dates end, in days since 1970
 */
export async function searchKept(
  query: Query,
  pages: readonly KeptPage[],
  today = dayOf(new Date()),
): Promise<Results> {
  const { find } = await import('./find-in-article.ts');
  const documents = pages.map(({ html }) => parsedPage(html));
  const table = keptFacets(documents.map(factsIn));
  const question = readBy(table, query, today);
  const hasWords = termsOf(question.words).length > 0;
  const isAsked = hasWords || question.conditions.length > 0 || question.excluded.length > 0;
  const found = await Promise.all(
    pages.map(async ({ path }, number) => {
      const page = documents[number];
      if (!page || !isAsked || !question.isWithin(number)) return [];
      const names = FACETS.flatMap((facet) =>
        (table[facet].of[number] ?? []).flatMap((name) => table[facet].names[name] ?? []),
      );
      const matches = await matchIn(question, page, path, names, find);
      return matches.map((match) => ({ match, day: table.days[number] ?? 0 }));
    }),
  );
  const byScore = query.sort !== 'date';
  const sorted = found
    .flat()
    .sort((a, b) => (byScore ? b.match.score - a.match.score : 0) || b.day - a.day);
  const matches = sorted.map(({ match }) => match);
  return { matches, partial: false, unknown: [], named: [], question, hasWords };
}

/** What a page tells of its article. */
function factsIn(page: Document): string {
  return page.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
}

async function matchIn(
  { words, excluded }: Question,
  page: Document,
  path: string,
  names: readonly string[],
  finding: Finding,
): Promise<Match[]> {
  const [, articleTableOf, fetchArticleForms] = finding;
  const article = readKeptArticle(page, path, finding);
  const { index = '', words: file = '' } =
    page.querySelector<HTMLElement>('khabar-find')?.dataset ?? {};
  const known = (await fetchArticleForms(index + file)) ?? [];
  const table = articleTableOf(
    article.words.map(({ form }) => form),
    known,
  );
  const placesOf = (typed: string) => placesIn(article, typed, table, finding);
  // What is excluded is a word as it stands, and not what begins so: a space ends it.
  const isExcluded = excluded.map((text) => placesOf(`${text} `)).some(hasAll);
  const found = placesOf(words);
  const named = found.map(({ term, pieces }) => {
    const own = pieces.length > 0 ? [] : names.filter((name) => isOfName(term, name));
    return { pieces: [...pieces], own };
  });
  const isFound = named.every(({ pieces, own }) => pieces.length + own.length > 0);
  if (isExcluded || !isFound) return [];
  const places = named.map(({ pieces }) => pieces);
  const score = places.flat().length;
  const asked = [...new Set(named.flatMap(({ own }) => own))];
  const fragment = async () => article.fragment;
  return [{ id: path, score, places, names: asked, missing: [], fragment }];
}

/** Whether the name of a section, an author or a tag has all words of a term. */
function isOfName({ forms }: Term, name: string): boolean {
  const ofName = nameForms([name]);
  return forms.flatMap(parts).every((form) => isOfNames(form, ofName));
}

/** A term, and the pieces of the content that answer it. */
interface FoundPlaces {
  readonly term: Term;
  readonly pieces: readonly number[];
}

/** For each term, where it stands. */
function placesIn(
  { words }: KeptArticle,
  typed: string,
  table: ArticleTable,
  [, , , resolveTerms, hitsOf]: Finding,
): readonly FoundPlaces[] {
  const terms = resolveByRules(resolveTerms(typed, table), table);
  return terms.map((term) => {
    const hits = hitsOf(words, [term], table);
    const pieces = hits.flatMap(({ first, last }) =>
      words.slice(first, last + 1).map(({ piece }) => piece),
    );
    return { term: term.term, pieces: [...new Set(pieces)] };
  });
}

/** Whether there are terms, and each has a place. */
function hasAll(places: readonly FoundPlaces[]): boolean {
  return places.length > 0 && places.every(({ pieces }) => pieces.length > 0);
}
