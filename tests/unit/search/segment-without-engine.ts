import { analysedArticles } from '../../../src/search/index/analysed-articles.ts';
import { articleTables } from '../../../src/search/index/article-tables.ts';
import type { ClosedSegment } from '../../../src/search/index/closed-segment.ts';
import { completionFiles } from '../../../src/search/index/completion-files.ts';
import { ownFragments } from '../../../src/search/index/fragments.ts';
import { digestOf, type IndexedArticle } from '../../../src/search/index/indexed-article.ts';
import { newestFirst } from '../../../src/search/index/newest-first.ts';
import { differentPieces } from '../../../src/search/index/pieces.ts';
import { writePlaces } from '../../../src/search/index/places.ts';
import { spellingsOf } from '../../../src/search/index/spellings.ts';
import { piecesIn, tokenizeArticles } from '../../../src/search/index/tokenized-article.ts';
import { wordFiles } from '../../../src/search/index/word-files.ts';

/** What `buildSegment` makes, without Pagefind's own files. */
export function segmentWithoutEngine(
  articles: readonly IndexedArticle[],
  timeZone: string,
): ClosedSegment {
  const placed = newestFirst(articles, timeZone);
  const ordered = placed.map(({ article }) => article);
  const tokenized = tokenizeArticles(ordered);
  const analysed = analysedArticles(tokenized);
  const spellings = spellingsOf(differentPieces(tokenized));
  const fragments = ownFragments(ordered, timeZone);
  return {
    files: [
      ...placed.map(({ article, slug }) => {
        const content = fragments.get(article.url) ?? new Uint8Array();
        return { path: `fragment/${slug}`, content };
      }),
      ...wordFiles(ordered, spellings, analysed.vocabulary, analysed.lexemeKeys),
      ...articleTables(ordered, analysed)(0, ordered.length),
      ...completionFiles(ordered, spellings),
    ],
    articles: placed.map(({ article, slug, instant }) => ({
      url: article.url,
      digest: digestOf(article),
      published: instant.getTime(),
      fragment: `fragment/${slug}`,
    })),
    averagePieces: tokenized.reduce((sum, each) => sum + piecesIn(each), 0) / tokenized.length,
    apartOf: [...analysed.apartOf],
    places: writePlaces(analysed.written, spellings),
  };
}
