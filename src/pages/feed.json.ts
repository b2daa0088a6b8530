import type { APIContext } from 'astro';
import { publishedArticles } from '../articles.ts';
import { jsonFeed } from '../feeds/json-feed.ts';
import { feedOf } from '../feeds/list-feed.ts';
import { homePath, jsonFeedPath } from '../paths.ts';
import { DEFAULT_LANGUAGE } from '../strings/languages.ts';

/** The same articles as in the RSS feed, as JSON. */
export async function GET({ site }: APIContext): Promise<Response> {
  const articles = await publishedArticles();
  const feed = await feedOf(
    { language: DEFAULT_LANGUAGE, articles, home: homePath, self: jsonFeedPath },
    site,
  );
  return new Response(jsonFeed(feed), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
}
