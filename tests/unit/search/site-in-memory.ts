import { gunzipSync } from 'node:zlib';
import { readForms } from '../../../src/search/article-forms.ts';
import type { Fragment } from '../../../src/search/fragment.ts';
import { articleTable } from '../../../src/search/in-article/article-table.ts';
import { hitsOf, type PageWord } from '../../../src/search/in-article/hits.ts';
import { resolveTerms } from '../../../src/search/in-article/resolved-terms.ts';
import { resolveBy, resolveByRules } from '../../../src/search/in-article/unknown-words.ts';
import { piecesOfLines } from '../../../src/search/index/articles/pieces.ts';
import { tokensBy } from '../../../src/search/index/pagefind/indexed-copy.ts';
import { articleTables } from '../../../src/search/index/tables/article-tables.ts';
import { entriesOf } from '../../../src/search/index/tables/word-entries.ts';
import { analysedArticles } from '../../../src/search/index/words/analysed-articles.ts';
import { tokenizeArticles } from '../../../src/search/index/words/tokenized-article.ts';
import { type Engine, engineOf } from '../../../src/search/query/engine/engine.ts';
import { find } from '../../../src/search/query/find.ts';
import { wordsIn } from '../../../src/search/query/terms.ts';
import { hitOf, lookupOf } from './query/stand-ins.ts';

/** A site of a few articles, each of some paragraphs, whose index and tables are ours and whose engine is none. */
export function siteInMemory(texts: readonly (readonly string[])[]) {
  const articles = texts.map(([title = '', ...paragraphs], number) => ({
    url: `/articles/${number}/`,
    title,
    language: 'ar' as const,
    published: '2025-01-01',
    tags: [],
    authors: [],
    blocks: paragraphs.map((text, at) => ({ id: `p-${at}`, text })),
  }));
  const tokenized = tokenizeArticles(articles);
  const analysed = analysedArticles(tokenized);
  const lookup = lookupOf(entriesOf(analysed.vocabulary, analysed.lexemeKeys), texts.length);
  const tables = articleTables(articles, analysed)(0, articles.length).map(({ content }) =>
    readForms(gunzipSync(content).toString()),
  );
  const engine = engineInMemory(
    texts,
    tokenized.map((blocks) => blocks.flatMap(tokensBy(analysed.lexemeKeys))),
  );

  /** The numbers of the articles that a question finds, the best first. */
  const search = async (text: string) =>
    (await find({ text, filters: {}, sort: 'relevance' }, engine, lookup)).matches.map(({ id }) =>
      Number(id),
    );

  /** What is found on the page of an article, as it stands there. */
  const findIn = async (number: number, typed: string) => {
    const words = pageWordsOf(texts[number] ?? []);
    const table = articleTable(
      words.map(({ form }) => form),
      tables[number] ?? [],
    );
    const terms = resolveByRules(resolveTerms(typed, table), table);
    const resolved = terms.every(({ known }) => known)
      ? terms
      : await resolveBy(typed, terms, lookup);
    return hitsOf(words, resolved, table).map(({ first, last }) =>
      words
        .slice(first, last + 1)
        .map(({ written }) => written)
        .join(' '),
    );
  };
  return { search, findIn };
}

function engineInMemory(
  texts: readonly (readonly string[])[],
  tokens: readonly (readonly string[])[],
): Engine {
  const results = (token: string | null) =>
    tokens.flatMap((pieces, number) => {
      const places = pieces.flatMap((piece, at) =>
        token !== null && piece.split('_').includes(token) ? [at] : [],
      );
      if (token !== null && places.length === 0) return [];
      return [hitOf(String(number), places.length, places, fragmentOf(texts[number] ?? []))];
    });
  return engineOf({ search: async (token) => ({ results: results(token) }) });
}

function fragmentOf(texts: readonly string[]): { text: string; blocks: Fragment['blocks'] } {
  const pieces: string[] = [];
  const starts = texts.map((text, at) => {
    const [start = pieces.length, ...further] = piecesOfLines(text).map((line) => {
      const before = pieces.length;
      pieces.push(...line);
      return before;
    });
    return [start, `p-${at}`, ...further] as const;
  });
  return { text: pieces.join(' '), blocks: starts.slice(1) };
}

function pageWordsOf(texts: readonly string[]): readonly (PageWord & { written: string })[] {
  return texts
    .flatMap((text) => text.split('\n'))
    .flatMap((line, block) =>
      wordsIn(line).flatMap(({ forms, joined, start, end }) =>
        forms.map((form) => ({ form, joined, block, written: line.slice(start, end) })),
      ),
    );
}
