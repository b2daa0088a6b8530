import { type CollectionEntry, getCollection } from 'astro:content';
import { readSite } from './content/site.ts';

export const site = readSite();

/** An article that readers may see: published articles have a date. */
export type Article = CollectionEntry<'articles'> & {
  data: { pubDate: NonNullable<CollectionEntry<'articles'>['data']['pubDate']> };
};

let published: Promise<readonly Article[]> | undefined;

/**
 * The published articles, the newest first. The one door to the articles: drafts and articles whose
 * time has not come are left out here and nowhere else.
 */
export function publishedArticles(): Promise<readonly Article[]> {
  // Every page asks. A build's answer does not change; the dev server's does, with every save.
  if (import.meta.env.DEV) return newestFirst();
  published ??= newestFirst();
  return published;
}

async function newestFirst(): Promise<readonly Article[]> {
  const now = new Date();
  const articles = await getCollection('articles', (entry): entry is Article => {
    const { draft, pubDate } = entry.data;
    return pubDate !== undefined && !draft && pubDate.instant <= now;
  });
  return articles.sort((a, b) => time(b) - time(a) || (a.id < b.id ? -1 : 1));
}

function time({ data }: Article): number {
  return data.pubDate.instant.getTime();
}

/** The pages that are no news: about, contact. */
export function standingPages(): Promise<CollectionEntry<'pages'>[]> {
  return getCollection('pages');
}
