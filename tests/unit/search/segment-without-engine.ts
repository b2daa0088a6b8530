import { ownFragments } from '../../../src/search/index/articles/fragments.ts';
import {
  digestOf,
  type IndexedArticle,
} from '../../../src/search/index/articles/indexed-article.ts';
import { newestFirst } from '../../../src/search/index/articles/newest-first.ts';
import { differentPieces } from '../../../src/search/index/articles/pieces.ts';
import type { ClosedSegment } from '../../../src/search/index/closed/closed-segment.ts';
import { articleTables } from '../../../src/search/index/tables/article-tables.ts';
import { completionFiles } from '../../../src/search/index/tables/completion-files.ts';
import { wordFiles } from '../../../src/search/index/tables/word-files.ts';
import { analysedArticles } from '../../../src/search/index/words/analysed-articles.ts';
import { writePlaces } from '../../../src/search/index/words/places.ts';
import { spellingsOf } from '../../../src/search/index/words/spellings.ts';
import { piecesIn, tokenizeArticles } from '../../../src/search/index/words/tokenized-article.ts';

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
