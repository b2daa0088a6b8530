import type { APIContext } from 'astro';
import { publishedIn } from '../../articles.ts';
import { onceInEachEdition } from '../../editions.ts';
import { feedOf } from '../../feeds/list-feed.ts';
import { rss } from '../../feeds/rss.ts';
import { xmlResponse } from '../../feeds/xml.ts';
import { feedPath, homePath } from '../../paths.ts';
import type { Language } from '../../strings/languages.ts';

export const getStaticPaths = onceInEachEdition;

/** The newest articles of an edition in full, for feed readers. */
export async function GET({ props, site }: APIContext<{ language: Language }>): Promise<Response> {
  const { language } = props;
  const articles = await publishedIn(language);
  const feed = await feedOf(
    { language, articles, home: homePath(language), self: feedPath(language) },
    site,
  );
  return xmlResponse(rss(feed), 'application/rss+xml');
}
