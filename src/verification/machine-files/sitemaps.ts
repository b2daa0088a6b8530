import type { Message } from '../../diagnostics/message.ts';
import { sitemapTooLong } from '../../diagnostics/messages/built-feeds.ts';
import { isIsoDate } from '../machine-dates.ts';
import { checked, type FileReport, missing, own, repeated } from './file-report.ts';
import { childrenNamed, textOf, type XmlElement } from './xml.ts';

/** What a sitemap names beside what is wrong with it: pages, or further sitemaps. */
export interface SitemapReport extends FileReport {
  readonly locations: readonly string[];
}

/** https://www.sitemaps.org/protocol.html#index */
const MOST = 50_000;

/** https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap */
const MOST_NEWS = 1_000;

const DATE = '2025-03-05 / 2025-03-05T22:00:00Z';

/**
 * Checks a sitemap or an index of sitemaps, with what Google adds of news, pictures and languages.
 *
 * @see https://www.sitemaps.org/protocol.html
 */
export function sitemapReport(root: XmlElement): SitemapReport {
  const isIndex = root.name === 'sm:sitemapindex';
  const entries = childrenNamed(root, isIndex ? 'sm:sitemap' : 'sm:url');
  const locations = entries.flatMap((entry) => textOf(entry, 'sm:loc') ?? []);
  const news = entries.flatMap((entry) => childrenNamed(entry, 'news:news'));
  return {
    locations,
    problems: [
      ...(entries.length > MOST ? [sitemapTooLong(entries.length, MOST)] : []),
      ...(news.length > MOST_NEWS ? [sitemapTooLong(news.length, MOST_NEWS)] : []),
      ...repeated('loc', locations),
      ...entries.flatMap((entry, index) =>
        entryProblems(entry, `${localName(entry)} ${index + 1}`),
      ),
    ],
    references: entries.flatMap((entry) => [
      ...own(textOf(entry, 'sm:loc')),
      ...addressesOf(entry).map((target) => ({ target, use: 'shared' as const })),
    ]),
  };
}

function entryProblems(entry: XmlElement, place: string): readonly Message[] {
  return [
    ...missing(place, { loc: textOf(entry, 'sm:loc') }),
    ...checked(place, 'lastmod', textOf(entry, 'sm:lastmod'), isIsoDate, DATE),
    ...childrenNamed(entry, 'news:news').flatMap((news) => newsProblems(news, `${place}, news`)),
    ...childrenNamed(entry, 'image:image').flatMap((image) =>
      missing(`${place}, image`, { loc: textOf(image, 'image:loc') }),
    ),
    ...childrenNamed(entry, 'xhtml:link').flatMap(({ attributes: { href, hreflang } }) =>
      missing(`${place}, link`, { href, hreflang }),
    ),
  ];
}

function newsProblems(news: XmlElement, place: string): readonly Message[] {
  const [publication] = childrenNamed(news, 'news:publication');
  const date = textOf(news, 'news:publication_date');
  return [
    ...missing(place, {
      'publication / name': publication && textOf(publication, 'news:name'),
      'publication / language': publication && textOf(publication, 'news:language'),
      publication_date: date,
      title: textOf(news, 'news:title'),
    }),
    ...checked(place, 'publication_date', date, isIsoDate, DATE),
  ];
}

/** Pictures, and the same page in other languages. */
function addressesOf(entry: XmlElement): readonly string[] {
  return [
    ...childrenNamed(entry, 'image:image').flatMap((image) => textOf(image, 'image:loc') ?? []),
    ...childrenNamed(entry, 'xhtml:link').flatMap(({ attributes }) => attributes.href ?? []),
  ];
}

function localName({ name }: XmlElement): string {
  return name.replace(/^.*:/, '');
}

/** The sitemaps that robots.txt names. */
export function sitemapsInRobots(text: string): readonly string[] {
  return [...text.matchAll(/^[ \t]*sitemap[ \t]*:[ \t]*(\S+)/gim)].flatMap(([, url]) => url ?? []);
}
