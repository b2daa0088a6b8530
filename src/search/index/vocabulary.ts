import type { ArticleText } from './article-text.ts';
import { type Forms, pieces } from './indexed-copy.ts';

/** Where a folded form stands. */
export interface Occurrences {
  /** How often, in all articles. */
  count: number;
  /** The articles that have it, by number, in order. */
  readonly articles: number[];
}

/** Every folded form of the articles, which are numbered in their order. */
export function vocabularyOf(
  articles: readonly ArticleText[],
  forms: Forms,
): ReadonlyMap<string, Occurrences> {
  const vocabulary = new Map<string, Occurrences>();
  for (const [number, { title, blocks }] of articles.entries()) {
    for (const text of [title, ...blocks.map((block) => block.text)]) {
      for (const form of pieces(text).flatMap(forms)) {
        const found = vocabulary.get(form) ?? { count: 0, articles: [] };
        found.count += 1;
        if (found.articles.at(-1) !== number) found.articles.push(number);
        vocabulary.set(form, found);
      }
    }
  }
  return vocabulary;
}
