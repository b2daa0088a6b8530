import { type CollectionEntry, getCollection } from 'astro:content';
import { readSite } from './content/site.ts';

export const site = readSite();

/** An article that readers may see: published articles have a date. */
export type Article = CollectionEntry<'articles'> & {
  data: { pubDate: NonNullable<CollectionEntry<'articles'>['data']['pubDate']> };
};

/**
 * The published articles, the newest first. The one door to the articles: drafts and articles whose
 * time has not come are left out here and nowhere else.
 */
export async function publishedArticles(now = new Date()): Promise<Article[]> {
  const articles = await getCollection('articles', (entry): entry is Article => {
    const { draft, pubDate } = entry.data;
    return pubDate !== undefined && !draft && pubDate.instant <= now;
  });
  return articles.sort(
    (a, b) =>
      b.data.pubDate.instant.getTime() - a.data.pubDate.instant.getTime() || (a.id < b.id ? -1 : 1),
  );
}

/** The pages that are no news: about, contact. */
export function standingPages(): Promise<CollectionEntry<'pages'>[]> {
  return getCollection('pages');
}
