import type { APIContext } from 'astro';
import { publishedArticles } from '../articles.ts';
import { feedOf } from '../feeds/list-feed.ts';
import { rss } from '../feeds/rss.ts';
import { xmlResponse } from '../feeds/xml.ts';
import { feedPath, homePath } from '../paths.ts';
import { DEFAULT_LANGUAGE } from '../strings/languages.ts';

/** The newest articles in full, for feed readers. */
export async function GET({ site }: APIContext): Promise<Response> {
  const articles = await publishedArticles();
  const feed = await feedOf(
    { language: DEFAULT_LANGUAGE, articles, home: homePath, self: feedPath },
    site,
  );
  return xmlResponse(rss(feed), 'application/rss+xml');
}
