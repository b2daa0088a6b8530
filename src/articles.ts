import { type CollectionEntry, getCollection } from 'astro:content';
import { askedByName } from './asked-settings.ts';
import { byNewest } from './content/article-order.ts';
import { readSite } from './content/settings/site.ts';
import { clockOf } from './dates/clock.ts';
import { audienceIn } from './life/audience.ts';
import { isPublic, type State, stateOf } from './life/state.ts';
import { memoizePerBuild } from './memoize-per-build.ts';
import { type LeadPicture, leadPicture } from './pictures/lead-picture.ts';
import type { Language } from './strings/languages.ts';
import { slugOf } from './text/slug.ts';

export const site = askedByName(readSite());

export type Section = (typeof site)['sections'][number];

/** An article that is shown: it has a date. */
export type Article = CollectionEntry<'articles'> & {
  data: { pubDate: NonNullable<CollectionEntry<'articles'>['data']['pubDate']> };
  /** Its part of an address, which no other article of its language has. */
  slug: string;
  /** Where it stands at this build. */
  state: State;
  /** Its lead picture, found and read: `data.image` names it alone. */
  lead?: LeadPicture | undefined;
};

/** The moment of this build. A page that asks for it is made by each build. */
export const buildClock = memoizePerBuild('buildClock', async () => clockOf(process.env));

/**
 * All articles that have a page, the newest first. The one door to the articles: drafts and articles
 * whose time has not come are left out here. The dev server and a preview show them to their editor.
 */
export const shownArticles = memoizePerBuild('shownArticles', async () => {
  const now = await buildClock();
  return shownOf(await getCollection('articles'), now, audienceIn() === 'editors');
});

/** The published articles, the newest first, and for editors those that are not yet. */
export const publishedArticles = memoizePerBuild('publishedArticles', async () =>
  (await shownArticles()).filter(({ data }) => data.withdrawn === undefined),
);

/** Articles that were withdrawn: of each there is its address, which says so, and nothing else. */
export const withdrawnArticles = memoizePerBuild('withdrawnArticles', async () =>
  (await shownArticles()).filter(({ data }) => data.withdrawn !== undefined),
);

/** The articles of an edition that have a page: those of its language. */
export const shownIn = memoizePerBuild(
  'shownIn',
  async (language: Language): Promise<readonly Article[]> =>
    (await shownByLanguage()).get(language) ?? [],
);

/** The published articles of an edition. */
export const publishedIn = memoizePerBuild(
  'publishedIn',
  async (language: Language): Promise<readonly Article[]> =>
    (await publishedByLanguage()).get(language) ?? [],
);

const shownByLanguage = memoizePerBuild('shownByLanguage', async () =>
  byLanguage(await shownArticles()),
);
const publishedByLanguage = memoizePerBuild('publishedByLanguage', async () =>
  byLanguage(await publishedArticles()),
);

function byLanguage(articles: readonly Article[]): ReadonlyMap<Language, readonly Article[]> {
  return Map.groupBy(articles, ({ data }) => data.lang);
}

/** The sections that have articles in an edition, in their order: any other would lead nowhere. */
export const livingSections = memoizePerBuild('livingSections', async (language: Language) => {
  const articles = await publishedIn(language);
  const living = new Set(articles.map(({ data }) => data.section?.name));
  return site.sections.filter(({ name }) => living.has(name));
});

/** The pages that are no news: about, contact. */
export const standingPages = memoizePerBuild('standingPages', async () =>
  (await getCollection('pages')).map((page) => ({ ...page, slug: slugOf(page.id) })),
);

/** Where masthead and foot lead, beside lists: to the pages that are no news in a language. */
export const standingLinks = memoizePerBuild('standingLinks', async (language: Language) =>
  (await standingPages())
    .filter(({ data }) => data.lang === language)
    .map(({ slug, data }) => ({ slug, title: data.title })),
);

export type StandingPage = Awaited<ReturnType<typeof standingPages>>[number];

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
  const data = { ...entry.data, pubDate };
  const { digest } = entry;
  return {
    ...entry,
    ...(digest !== undefined && { digest: `${digest} ${state} ${pubDate.instant.getTime()}` }),
    data,
    slug: slugOf(entry.id),
    state,
    lead: leadPicture(entry.data),
  };
}

function placeOf({ slug, data }: Article) {
  return { slug, instant: data.pubDate.instant };
}
