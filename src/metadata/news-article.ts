import type { Article } from '../articles.ts';
import type { Site } from '../content/settings/site.ts';
import type { waysOut } from '../content/settings/ways-out-schema.ts';
import { isoDate } from '../dates/format-date.ts';
import { lastChange } from '../life/last-change.ts';
import { localized } from '../strings/localized.ts';
import type { AuthorFacts } from './author-facts.ts';
import { breadcrumbList, type Step } from './breadcrumbs.ts';
import { publisherFacts } from './publisher.ts';

/** What an article's own fields do not say. */
interface Around {
  /** The full address of the publication's logo. */
  readonly logo?: string | undefined;
  /** The full address of the picture that stands for it: its lead picture, or a card. */
  readonly picture?: string | undefined;
  /** Who signs; otherwise the publication does. */
  readonly authors?: readonly AuthorFacts[];
  /** From the front page, by its section, to the article. */
  readonly trail?: readonly Step[] | undefined;
}

/**
 * An article as search engines read it.
 *
 * @param url the article's full address
 * @see https://schema.org/NewsArticle
 */
export function newsArticle(
  article: Pick<Article, 'data'>,
  url: string,
  site: Omit<
    Site,
    'front' | 'breaking' | 'digits' | 'months' | 'calendar' | 'offline' | keyof typeof waysOut
  >,
  { logo, picture, authors = [], trail }: Around = {},
) {
  const { data } = article;
  const name = localized(site, 'name', data.lang);
  // Its edition's front page, wherever it is: articles stand two levels below it.
  const publisher = publisherFacts({ name, home: new URL('../../', url).href, logo });
  return {
    '@context': 'https://schema.org',
    '@type': data.genre === 'opinion' ? 'OpinionNewsArticle' : 'NewsArticle',
    headline: data.title,
    description: data.description,
    image: picture,
    inLanguage: data.lang,
    url,
    mainEntityOfPage: trail
      ? { '@type': 'WebPage', '@id': url, breadcrumb: breadcrumbList(trail, url) }
      : url,
    datePublished: isoDate(data.pubDate, site.timeZone),
    dateModified: isoDate(lastChange(data), site.timeZone),
    // Search reads it here, and offers the sections of an edition.
    articleSection: data.section && localized(data.section, 'name', data.lang),
    dateline: data.dateline,
    keywords: unlessEmpty(data.tags),
    author: authors.length > 1 ? authors : (authors[0] ?? publisher),
    publisher,
    correction: unlessEmpty(
      data.corrections.map(({ text, date }) => ({
        '@type': 'CorrectionComment',
        text,
        datePublished: isoDate(date, site.timeZone),
      })),
    ),
    isBasedOn: unlessEmpty(data.sources.flatMap(({ url: source }) => source ?? [])),
  };
}

/** JSON leaves out what is undefined. */
function unlessEmpty<Item>(list: readonly Item[]): readonly Item[] | undefined {
  return list.length > 0 ? list : undefined;
}

/** JSON that is safe inside `<script>`: no `<` can end the element. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
