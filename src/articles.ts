import { type CollectionEntry, getCollection } from 'astro:content';
import { byNewest } from './content/article-order.ts';
import { readSite } from './content/site.ts';
import { clockOf } from './dates/clock.ts';
import { audienceIn } from './life/audience.ts';
import { isPublic, type State, stateOf } from './life/state.ts';
import { memoizePerBuild } from './memoize-per-build.ts';
import { type LeadPicture, leadPicture } from './pictures/lead-picture.ts';

export const site = readSite();

export type Section = (typeof site)['sections'][number];

/** An article that is shown: it has a date. */
export type Article = CollectionEntry<'articles'> & {
  data: { pubDate: NonNullable<CollectionEntry<'articles'>['data']['pubDate']> };
  /** Where it stands at this build. */
  state: State;
  /** Its lead picture, found and read: `data.image` names it alone. */
  lead?: LeadPicture | undefined;
};

/**
 * All articles that have a page, the newest first. The one door to the articles: drafts and articles
 * whose time has not come are left out here. The dev server and a preview show them to their editor.
 */
export const shownArticles = memoizePerBuild(async () => {
  const now = clockOf(process.env);
  return shownOf(await getCollection('articles'), now, audienceIn() === 'editors');
});

/** The published articles, the newest first, and for editors those that are not yet. */
export const publishedArticles = memoizePerBuild(async () =>
  (await shownArticles()).filter(({ data }) => data.withdrawn === undefined),
);

/** Articles that were withdrawn: of each there is its address, which says so, and nothing else. */
export const withdrawnArticles = memoizePerBuild(async () =>
  (await shownArticles()).filter(({ data }) => data.withdrawn !== undefined),
);

/** The sections that have articles, in their order: any other would lead nowhere. */
export const livingSections = memoizePerBuild(async () => {
  const articles = await publishedArticles();
  const living = new Set(articles.map(({ data }) => data.section?.name));
  return site.sections.filter(({ name }) => living.has(name));
});

/** The pages that are no news: about, contact. */
export const standingPages = memoizePerBuild(() => getCollection('pages'));

/**
 * The articles that have a page, the newest first.
 *
 * @param now the clock of the build
 * @param toEditors whether what is not published yet is among them
 */
export function shownOf(
  entries: readonly CollectionEntry<'articles'>[],
  now: Date,
  toEditors: boolean,
): Article[] {
  return entries
    .map((entry) => dated(entry, now))
    .filter(({ state }) => toEditors || isPublic(state))
    .sort((a, b) => byNewest(placeOf(a), placeOf(b)));
}

/** A draft may be without a date, and stands under today's until it has one. */
function dated(entry: CollectionEntry<'articles'>, now: Date): Article {
  const { pubDate = { instant: now, hasTime: false } } = entry.data;
  const state = stateOf(entry.data, now);
  return { ...entry, data: { ...entry.data, pubDate }, state, lead: leadPicture(entry.data) };
}

function placeOf({ id, data }: Article) {
  return { slug: id, instant: data.pubDate.instant };
}
