import { NEWS_HOURS } from '../life/next-change.ts';
import { element, textElement } from './xml.ts';

/** An article as a news sitemap lists it. */
export interface NewsEntry {
  readonly url: string;
  readonly title: string;
  readonly language: string;
  /** The publication's name in that language. */
  readonly publication: string;
  readonly published: Date;
  /** The same for machines, with its zone. */
  readonly date: string;
}

/** They read no more of a file. */
const MOST = 1000;

const NAMESPACES = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
};

/**
 * What was published in the last two days.
 *
 * @param entries the newest first
 * @param now the build's clock
 * @see https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 */
export function newsSitemap(entries: readonly NewsEntry[], now: Date): string {
  const since = now.getTime() - NEWS_HOURS * 3_600_000;
  const recent = entries.filter(({ published }) => published.getTime() >= since);
  return element('urlset', NAMESPACES, recent.slice(0, MOST).map(urlElement).join('') || '\n');
}

function urlElement({ url, title, language, publication, date }: NewsEntry): string {
  const publisher = [
    textElement('news:name', publication),
    textElement('news:language', language),
  ].join('');
  const news = [
    element('news:publication', {}, publisher),
    textElement('news:publication_date', date),
    textElement('news:title', title),
  ].join('');
  return element('url', {}, textElement('loc', url) + element('news:news', {}, news));
}
