import type { TokenizedArticle } from './tokenized-article.ts';

/** Where a folded form stands. */
export interface Occurrences {
  /** How often, in all articles. */
  count: number;
  /** The articles that have it, by number, in order. */
  readonly articles: number[];
}

/** Every folded form of the articles, which are numbered in their order. */
export function vocabularyOf(
  articles: readonly TokenizedArticle[],
): ReadonlyMap<string, Occurrences> {
  const vocabulary = new Map<string, Occurrences>();
  for (const [number, blocks] of articles.entries()) {
    for (const pieces of blocks) {
      for (const { forms } of pieces) for (const form of forms) count(form, number, vocabulary);
    }
  }
  return vocabulary;
}

function count(form: string, number: number, vocabulary: Map<string, Occurrences>): void {
  const found = vocabulary.get(form);
  if (!found) vocabulary.set(form, { count: 1, articles: [number] });
  else {
    found.count += 1;
    if (found.articles.at(-1) !== number) found.articles.push(number);
  }
}
