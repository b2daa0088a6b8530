/** A search among articles of which there are copies. Fetched where the site's own cannot be had. */

import { parsedPage } from '../../security/trusted-types.ts';
import { dayOf } from '../days.ts';
import type { Query } from '../query/address.ts';
import type { Match, Results } from '../query/find.ts';
import type { Question } from '../query/question/question.ts';
import { readBy } from '../query/question/read-question.ts';
import { termsOf } from '../query/terms.ts';
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
      const matches = await matchIn(question, page, path, find);
      return matches.map((match) => ({ match, day: table.days[number] ?? 0 }));
    }),
  );
  const byScore = query.sort !== 'date';
  const sorted = found
    .flat()
    .sort((a, b) => (byScore ? b.match.score - a.match.score : 0) || b.day - a.day);
  const matches = sorted.map(({ match }) => match);
  return { matches, partial: false, unknown: [], question, hasWords };
}

/** What a page tells of its article. */
function factsIn(page: Document): string {
  return page.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
}

async function matchIn(
  { words, excluded }: Question,
  page: Document,
  path: string,
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
  const places = placesOf(words);
  if (isExcluded || (places.length > 0 && !hasAll(places))) return [];
  const score = places.flat().length;
  return [{ id: path, score, places, missing: [], fragment: async () => article.fragment }];
}

/** For each term, the pieces of the content that answer it. */
function placesIn(
  { words }: KeptArticle,
  typed: string,
  table: ArticleTable,
  [, , , resolveTerms, hitsOf]: Finding,
): readonly (readonly number[])[] {
  const terms = resolveByRules(resolveTerms(typed, table), table);
  return terms.map((term) => {
    const hits = hitsOf(words, [term], table);
    const pieces = hits.flatMap(({ first, last }) =>
      words.slice(first, last + 1).map(({ piece }) => piece),
    );
    return [...new Set(pieces)];
  });
}

/** Whether there are terms, and each has a place. */
function hasAll(places: readonly (readonly number[])[]): boolean {
  return places.length > 0 && places.every((pieces) => pieces.length > 0);
}
