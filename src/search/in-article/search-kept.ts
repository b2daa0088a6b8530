/** A search among articles of which there are copies. Fetched where the site's own cannot be had. */

import type { FormLexemes } from '../article-forms.ts';
import type { Match } from '../query/find.ts';
import { type Finding, type KeptArticle, readKeptArticle } from './kept-article.ts';
import { resolveByRules } from './unknown-words.ts';

/** The copy of an article's page. */
export interface KeptPage {
  readonly path: string;
  readonly html: string;
}

/**
 * Finds the articles that have all that was typed, by the same analysis as in the article: each has the
 * forms of its words beside it. Those that have it most come first.
 */
export async function searchKept(
  typed: string,
  pages: readonly KeptPage[],
): Promise<readonly Match[]> {
  const { find } = await import('./find-in-article.ts');
  const found = await Promise.all(pages.map((page) => matchIn(typed, page, find)));
  return found.flat().sort((a, b) => b.score - a.score);
}

async function matchIn(
  typed: string,
  { path, html }: KeptPage,
  finding: Finding,
): Promise<Match[]> {
  const [, , fetchArticleForms] = finding;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const article = readKeptArticle(page, path, finding);
  const { index = '', words = '' } = page.querySelector<HTMLElement>('khabar-find')?.dataset ?? {};
  const known = (await fetchArticleForms(index + words)) ?? [];
  const places = placesOf(typed, article, known, finding);
  if (places.length === 0 || places.some((pieces) => pieces.length === 0)) return [];
  const score = places.flat().length;
  return [{ id: path, score, places, missing: [], fragment: async () => article.fragment }];
}

/** For each term, the pieces of the content that answer it. */
function placesOf(
  typed: string,
  { words }: KeptArticle,
  known: readonly FormLexemes[],
  [, articleTable, , resolveTerms, hitsOf]: Finding,
): readonly (readonly number[])[] {
  const table = articleTable(
    words.map(({ form }) => form),
    known,
  );
  const terms = resolveByRules(resolveTerms(typed, table), table);
  return terms.map((term) => {
    const hits = hitsOf(words, [term], table);
    const pieces = hits.flatMap(({ first, last }) =>
      words.slice(first, last + 1).map(({ piece }) => piece),
    );
    return [...new Set(pieces)];
  });
}
