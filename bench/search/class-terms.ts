import { candidateForms } from '../../src/arabic/query-expansion.ts';
import { readIndexedArticle } from '../../src/search/index/articles/indexed-article.ts';
import { analysedArticles } from '../../src/search/index/words/analysed-articles.ts';
import { tokenizeArticles } from '../../src/search/index/words/tokenized-article.ts';
import { foldedWords } from '../../src/search/query/terms.ts';
import type { Terms } from './bm25.ts';
import type { Document } from './corpus.ts';
import { khabarPage } from './pages.ts';

/** Our own lexeme keys as terms, so that BM25 over them tells what our ranking adds to our analysis. */
export function classTerms(documents: readonly Document[]): { text: Terms; query: Terms } {
  const articles = documents.flatMap((document, number) => {
    const { url, content } = khabarPage(document, number);
    return readIndexedArticle(url, content) ?? [];
  });
  const { lexemeKeys } = analysedArticles(tokenizeArticles(articles));
  const keysOf = (form: string) => lexemeKeys.get(form) ?? [];
  return {
    text: (text) => foldedWords(text).flatMap(keysOf),
    query: (text) =>
      foldedWords(text).flatMap((form) =>
        keysOf(candidateForms(form).find((each) => lexemeKeys.has(each)) ?? form),
      ),
  };
}
