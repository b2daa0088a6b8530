import { digestOf, type IndexedArticle } from '../articles/indexed-article.ts';
import type { ClosedArticle } from './closed-segment.ts';

/** What has changed since a closed segment was made. Its articles are told by their numbers there. */
export interface Change {
  /** Articles that are there no more: of them nothing stays. */
  readonly gone: ReadonlySet<number>;
  /** Articles that say something else now: what others say, too, stays. */
  readonly edited: ReadonlySet<number>;
  /** Articles that it does not have as they are. */
  readonly recent: ReadonlySet<IndexedArticle>;
}

/** @param unsettled numbers of articles that are to be recent although they are as they were */
export function changeSince(
  closed: readonly ClosedArticle[],
  articles: readonly IndexedArticle[],
  unsettled: ReadonlySet<number> = new Set(),
): Change {
  const byUrl = new Map(articles.map((article) => [article.url, article]));
  const recent = new Set(articles);
  const [gone, edited] = [new Set<number>(), new Set<number>()];
  for (const [number, { url, digest }] of closed.entries()) {
    const article = byUrl.get(url);
    if (!article) gone.add(number);
    else if (unsettled.has(number) || digestOf(article) !== digest) edited.add(number);
    else recent.delete(article);
  }
  return { gone, edited, recent };
}

/** Tells the numbers of articles that are as they were. */
export function livingIn({ gone, edited }: Change): (number: number) => boolean {
  return (number) => !gone.has(number) && !edited.has(number);
}
