import type { APIContext } from 'astro';
import { buildClock, publishedArticles, site } from '../articles.ts';
import { isoDate } from '../dates/format-date.ts';
import { newsSitemap } from '../feeds/news-sitemap.ts';
import { xmlResponse } from '../feeds/xml.ts';
import { isPreview } from '../life/audience.ts';
import { articlePath } from '../paths.ts';
import { localized } from '../strings/localized.ts';

/** What was published in the last two days, for search engines that list news. */
export async function GET({ site: address }: APIContext): Promise<Response> {
  const articles = isPreview() ? [] : await publishedArticles();
  const entries = articles.map(({ slug, data }) => ({
    url: new URL(articlePath(data.lang, slug), address).href,
    title: data.title,
    language: data.lang,
    publication: localized(site, 'name', data.lang),
    published: data.pubDate.instant,
    date: isoDate(data.pubDate, site.timeZone),
  }));
  return xmlResponse(newsSitemap(entries, await buildClock()));
}
