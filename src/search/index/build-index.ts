import type { IndexFile } from 'pagefind';
import type { Numerals } from '../../strings/numerals.ts';
import { type FragmentsOf, ownFragments } from './articles/fragments.ts';
import { digestOf, type IndexedArticle } from './articles/indexed-article.ts';
import { newestFirst } from './articles/newest-first.ts';
import { differentPieces } from './articles/pieces.ts';
import type { ClosedSegment } from './closed/closed-segment.ts';
import { indexInParts } from './pagefind/index-in-parts.ts';
import { indexedCopy, tokensBy } from './pagefind/indexed-copy.ts';
import { ofOnePublish } from './pagefind/one-publish.ts';
import { type ArticleTables, articleTables } from './tables/article-tables.ts';
import { completionFiles } from './tables/completion-files.ts';
import { wordFiles } from './tables/word-files.ts';
import { analysedArticles } from './words/analysed-articles.ts';
import { writePlaces } from './words/places.ts';
import { spellingsOf } from './words/spellings.ts';
import { piecesIn, type TokenizedArticle, tokenizeArticles } from './words/tokenized-article.ts';

/**
 * Builds the search index of the articles: Pagefind's, in which words stand as their lexemes, and the
 * table of forms that tells a reader's browser the lexemes of what was typed, whole and by article.
 *
 * @param timeZone of the publication
 * @param fragmentsOf the articles' own words, if not all of them are to be made
 * @returns files that belong in `pagefind/`
 */
export async function buildIndex(
  articles: readonly IndexedArticle[],
  timeZone: string,
  numerals: Numerals = {},
  fragmentsOf: FragmentsOf = (all) => ownFragments(all, timeZone, numerals),
): Promise<readonly IndexFile[]> {
  return (await buildSegment(articles, timeZone, fragmentsOf)).files;
}

/** Builds the search index of the articles, and what a later build has to know of it to add others. */
export async function buildSegment(
  articles: readonly IndexedArticle[],
  timeZone: string,
  fragmentsOf: FragmentsOf,
): Promise<ClosedSegment> {
  const placed = newestFirst(articles, timeZone);
  const ordered = placed.map(({ article }) => article);
  const tokenized = tokenizeArticles(ordered);
  const analysed = analysedArticles(tokenized);
  const { vocabulary, lexemeKeys, apartOf } = analysed;

  const tokens = tokensBy(lexemeKeys);
  let tables: ArticleTables | undefined;
  let places: Uint8Array = new Uint8Array();
  const ours: IndexFile[] = [];
  const pathOf = new Map<string, string>();
  const theirs = await indexInParts({
    pages: ordered.length,
    page: (number) => ({
      url: ordered[number]?.url ?? '',
      content: indexedCopy(tokenized[number] ?? [], number, tokens),
    }),
    meanwhile: (from, to) => {
      if (!tables) {
        const spellings = spellingsOf(differentPieces(tokenized));
        places = writePlaces(analysed.written, spellings);
        ours.push(...wordFiles(ordered, spellings, vocabulary, lexemeKeys));
        ours.push(...completionFiles(ordered, spellings));
        tables = articleTables(ordered, analysed);
      }
      ours.push(...tables(from, to));
    },
    takeFragments: (files, from, to) => {
      const own = ordered.slice(from, to);
      const fragments = fragmentsOf(own);
      for (const [number, { url }] of own.entries()) {
        const { path } = files[number] ?? {};
        const content = fragments.get(url);
        if (path === undefined || !content) throw new Error(`an article has no fragment: ${url}`);
        // The articles' own words in the place of tokens, under the name that the index knows.
        pathOf.set(url, path);
        ours.push({ path, content });
      }
    },
  });
  const { files, renamed } = ofOnePublish([...theirs, ...ours]);
  return {
    files,
    articles: placed.map(({ article, instant }) => ({
      url: article.url,
      digest: digestOf(article),
      published: instant.getTime(),
      fragment: renamed.get(pathOf.get(article.url) ?? '') ?? '',
    })),
    averagePieces: averageOf(tokenized),
    places,
    apartOf: [...apartOf],
  };
}

/** Pieces of an article, on average, as Pagefind counts them. */
function averageOf(articles: readonly TokenizedArticle[]): number {
  const pieces = articles.reduce((sum, blocks) => sum + piecesIn(blocks), 0);
  return articles.length === 0 ? 0 : pieces / articles.length;
}
