import { byNewest } from '../../../content/article-order.ts';
import { parsePublicationDate } from '../../../dates/publication-date.ts';
import type { IndexedArticle } from './indexed-article.ts';

/** An article, and what gives it its place among the others. */
export interface PlacedArticle {
  readonly article: IndexedArticle;
  readonly slug: string;
  readonly instant: Date;
}

/** In the order of the front page, by which the newest are shown first. */
export function newestFirst(
  articles: readonly IndexedArticle[],
  timeZone: string,
): readonly PlacedArticle[] {
  const placed = articles.map((article) => ({
    article,
    slug: slugIn(article.url),
    instant: parsePublicationDate(article.published, timeZone)?.instant ?? new Date(0),
  }));
  return placed.sort(byNewest);
}

/** The slug in an article's address. */
export function slugIn(url: string): string {
  return url.split('/').at(-2) ?? '';
}
