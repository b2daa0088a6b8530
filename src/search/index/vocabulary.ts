import { fold } from '../../arabic/fold.ts';
import { words } from '../../arabic/words.ts';
import type { ArticleText } from './article-text.ts';

/** Every folded form of the articles, and how often it occurs. */
export function vocabularyOf(articles: readonly ArticleText[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { title, blocks } of articles) {
    for (const text of [title, ...blocks.map((block) => block.text)]) {
      for (const word of words(text)) {
        const form = fold(word.text);
        counts.set(form, (counts.get(form) ?? 0) + 1);
      }
    }
  }
  return counts;
}
