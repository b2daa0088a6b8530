import type { IndexedArticle } from '../../../src/search/index/articles/indexed-article.ts';
import { differentPieces } from '../../../src/search/index/articles/pieces.ts';
import { completionFiles } from '../../../src/search/index/tables/completion-files.ts';
import { spellingsOf } from '../../../src/search/index/words/spellings.ts';
import { tokenizeArticles } from '../../../src/search/index/words/tokenized-article.ts';
import { openCompletions } from '../../../src/search/query/completions/completion-lookup.ts';
import { completionsOf } from '../../../src/search/query/completions/completions.ts';
import { serve } from './query/stand-ins.ts';

/** An article of a headline and a text. */
export const articleOf = (title: string, number: number, text = ''): IndexedArticle => ({
  url: `/articles/news-${number}/`,
  title,
  language: 'ar',
  published: '2025-01-01',
  tags: [],
  authors: [],
  blocks: [{ id: 'p', text }],
});

/** The words of a text that has each as often as is said. */
export const often = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts)
    .flatMap(([word, count]) => Array<string>(count).fill(word))
    .join(' ');

/** The files of completions that a build writes for articles. */
export const filesOf = (articles: readonly IndexedArticle[]) =>
  completionFiles(articles, spellingsOf(differentPieces(tokenizeArticles(articles))));

/** A site's completions, fetched as a browser fetches them. */
export async function siteOf(articles: readonly IndexedArticle[]) {
  const files = filesOf(articles).map(
    ({ path, content }) => [`/i/${path}`, Buffer.from(content)] as const,
  );
  const asked = serve(Object.fromEntries(files));
  const lookup = await openCompletions('/i/');
  const complete = async (typed: string) =>
    (await completionsOf(typed, lookup)).map(({ text }) => text);
  return { asked, lookup, complete };
}
