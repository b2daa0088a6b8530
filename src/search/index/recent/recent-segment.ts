import type { IndexFile } from 'pagefind';
import type { LexemeKeys } from '../../../arabic/lexemes.ts';
import { formsOf } from '../../../arabic/lexicon.ts';
import { byNewest } from '../../../content/article-order.ts';
import { completionPath } from '../../completion-table.ts';
import { MILLISECONDS_A_DAY } from '../../days.ts';
import { articleTablePath, WORD_FOLDER, WORD_MANIFEST } from '../../index-files.ts';
import { type RecentArticle, writeRecent } from '../../recent-table.ts';
import type { Manifest } from '../../word-table.ts';
import type { FragmentsOf } from '../articles/fragments.ts';
import type { IndexedArticle } from '../articles/indexed-article.ts';
import { newestFirst, slugIn } from '../articles/newest-first.ts';
import type { LivingSegment } from '../closed/living-segment.ts';
import { gzipped, sumOf } from '../files/gzipped.ts';
import type { MadeFile } from '../files/made-file.ts';
import { articleTables } from '../tables/article-tables.ts';
import { withHeadlines } from '../tables/completion-files.ts';
import { facetsOf, offered } from '../tables/facets.ts';
import { manifestOf } from '../tables/manifest.ts';
import { nameOf, wordFile } from '../tables/word-files.ts';
import type { AnalysedArticles } from '../words/analysed-articles.ts';
import { piecesIn, tokenizeArticles } from '../words/tokenized-article.ts';
import { analysedRecent } from './recent-analysis.ts';

/** What a recent segment has, and what it costs a reader's first search. */
export interface RecentSize {
  readonly articles: number;
  /** Articles of the closed segment that are there no more. */
  readonly gone: number;
  readonly bytes: number;
}

/** The files of an index, and what stands in its recent segment, if it has one. */
export interface MadeIndex {
  readonly files: readonly MadeFile[];
  readonly recent?: RecentSize;
}

/**
 * The files of an index whose closed segment stays, with the articles that came or were edited since in a recent one.
 *
 * @param articles all that there are
 */
export function withRecentSegment(
  { closed, forms, change }: LivingSegment,
  articles: readonly IndexedArticle[],
  timeZone: string,
  fragmentsOf: FragmentsOf,
): MadeIndex {
  const placed = newestFirst(articles, timeZone);
  const recent = placed.filter(({ article }) => change.recent.has(article));
  const own = recent.map(({ article }) => article);
  const dead = [...change.gone, ...change.edited].sort((a, b) => a - b);
  const before = closed.articles.map(({ url, published }) => {
    return { slug: slugIn(url), instant: new Date(published) };
  });
  const tokenized = tokenizeArticles(own);
  const analysed = analysedRecent(tokenized, forms, new Map(closed.apartOf));
  const fragments = fragmentsOf(own);
  const fragmentFiles = own.map(({ url }) => fragmentFile(fragments.get(url)));
  const table = wordFile(
    writeRecent({
      closed: closed.articles.length,
      averagePieces: closed.averagePieces,
      dead,
      articles: recent.map(({ article, slug, instant }, number): RecentArticle => {
        const blocks = tokenized[number] ?? [];
        return {
          url: article.url,
          place: before.filter((other) => byNewest(other, { slug, instant }) < 0).length,
          pieces: piecesIn(blocks),
          headline: blocks[0]?.length ?? 0,
          day: Date.parse(article.published.slice(0, 10)) / MILLISECONDS_A_DAY,
          fragment: fragmentFiles[number]?.path ?? '',
          section: article.section === undefined ? [] : [article.section],
          author: article.authors,
          tag: article.tags,
        };
      }),
      forms: analysed.forms,
    }),
  );
  const ordered = placed.map(({ article }) => article);
  const manifest: Manifest = {
    ...manifestOf(closed.files),
    articles: articles.length,
    offered: offered(facetsOf(ordered)),
    recent: nameOf(table),
  };
  const others = [
    ...fragmentFiles,
    ...articleTables(own, ofTables(analysed))(0, own.length),
    table,
    { path: WORD_FOLDER + WORD_MANIFEST, content: Buffer.from(JSON.stringify(manifest)) },
    ...closed.files
      .filter(({ path }) => path === completionPath(''))
      .map(({ content }) => withHeadlines(content, ordered)),
  ];
  const replaced = new Set(others.map(({ path }) => path));
  for (const number of dead) {
    const { url = '', fragment = '' } = closed.articles[number] ?? {};
    replaced.add(fragment).add(articleTablePath(slugIn(url)));
  }
  return {
    files: [...closed.files.filter(({ path }) => !replaced.has(path)), ...others],
    recent: { articles: own.length, gone: change.gone.size, bytes: table.content.length },
  };
}

/** Named by what it holds, as those of the closed segment, beside which it lies. */
function fragmentFile(content: Uint8Array = gzipped('')): IndexFile {
  return { path: `fragment/recent_${sumOf(content)}.pf_fragment`, content };
}

/** Of all forms those that the tables of recent articles may have: to look through them all takes long. */
function ofTables({ vocabulary, lexemeKeys, apartOf }: AnalysedArticles): AnalysedArticles {
  const wanted = new Map<string, readonly string[]>();
  const add = (form: string) => {
    for (const each of [form, ...(apartOf.get(form) ?? [])]) {
      const keys = lexemeKeys.get(each);
      if (keys) wanted.set(each, keys);
    }
  };
  for (const form of vocabulary.keys()) {
    add(form);
    for (const key of lexemeKeys.get(form) ?? []) {
      add(key);
      for (const other of formsOf(key)) add(other);
    }
  }
  const keys: LexemeKeys = wanted;
  return { vocabulary, lexemeKeys: keys, apartOf };
}
