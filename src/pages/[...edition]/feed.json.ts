import type { APIContext } from 'astro';
import { publishedIn } from '../../articles.ts';
import { onceInEachEdition } from '../../editions.ts';
import { jsonFeed } from '../../feeds/json-feed.ts';
import { feedOf } from '../../feeds/list-feed.ts';
import { homePath, jsonFeedPath } from '../../paths.ts';
import type { Language } from '../../strings/languages.ts';

export const getStaticPaths = onceInEachEdition;

/** The same articles as in the RSS feed of the edition, as JSON. */
export async function GET({ props, site }: APIContext<{ language: Language }>): Promise<Response> {
  const { language } = props;
  const articles = await publishedIn(language);
  const feed = await feedOf(
    { language, articles, home: homePath(language), self: jsonFeedPath(language) },
    site,
  );
  return new Response(jsonFeed(feed), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
}
