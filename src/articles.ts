import { type CollectionEntry, getCollection } from 'astro:content';
import { byNewest } from './content/article-order.ts';
import { readSite } from './content/site.ts';
import { memoizePerBuild } from './memoize-per-build.ts';
import { type LeadPicture, leadPicture } from './pictures/lead-picture.ts';

export const site = readSite();

export type Section = (typeof site)['sections'][number];

/** An article that is shown: it has a date. */
export type Article = CollectionEntry<'articles'> & {
  data: { pubDate: NonNullable<CollectionEntry<'articles'>['data']['pubDate']> };
  /** Its lead picture, found and read: `data.image` names it alone. */
  lead?: LeadPicture | undefined;
};

/**
 * The published articles, the newest first. The one door to the articles: drafts and articles whose
 * time has not come are left out here and nowhere else. The dev server shows them to their editor.
 */
export const publishedArticles = memoizePerBuild(async () => {
  const articles = (await getCollection('articles')).map(dated);
  return articles
    .filter((article) => process.env.KHABAR_DEV === '1' || isPublished(article))
    .sort((a, b) => byNewest(placeOf(a), placeOf(b)));
});

/** The sections that have articles, in their order: any other would lead nowhere. */
export const livingSections = memoizePerBuild(async () => {
  const articles = await publishedArticles();
  const living = new Set(articles.map(({ data }) => data.section?.name));
  return site.sections.filter(({ name }) => living.has(name));
});

/** The pages that are no news: about, contact. */
export const standingPages = memoizePerBuild(() => getCollection('pages'));

/** Whether readers may see an article: it is no draft, and its time has come. */
export function isPublished({ data }: Article): boolean {
  return !data.draft && data.pubDate.instant <= new Date();
}

/** A draft may be without a date, and stands under today's until it has one. */
function dated(entry: CollectionEntry<'articles'>): Article {
  const { pubDate = { instant: new Date(), hasTime: false } } = entry.data;
  return { ...entry, data: { ...entry.data, pubDate }, lead: leadPicture(entry.data) };
}

function placeOf({ id, data }: Article) {
  return { slug: id, instant: data.pubDate.instant };
}
