import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { type Article, publishedArticles, site } from '../articles.ts';
import { excerptOf } from '../content/rendered-metadata.ts';
import { feedContent } from '../feeds/feed-content.ts';
import { articlePath, feedPath, homePath } from '../paths.ts';
import { DEFAULT_LANGUAGE } from '../strings/languages.ts';
import { localized } from '../strings/localized.ts';
import { escapeHtml } from '../text/escaping.ts';

const NEWEST = 50;

/** The newest articles in full, for feed readers. */
export async function GET(context: APIContext): Promise<Response> {
  const articles = await publishedArticles();
  const at = (path: string) => new URL(path, context.site).href;
  return rss({
    title: localized(site, 'name', DEFAULT_LANGUAGE),
    description: localized(site, 'description', DEFAULT_LANGUAGE),
    site: at(homePath),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${DEFAULT_LANGUAGE}</language><atom:link href="${at(feedPath)}" rel="self" type="application/rss+xml"/>`,
    items: await Promise.all(articles.slice(0, NEWEST).map(item)),
  });

  async function item(article: Article) {
    const link = at(articlePath(article.id));
    return {
      title: article.data.title,
      link,
      pubDate: article.data.pubDate.instant,
      description: escapeHtml(excerptOf(article)),
      content: await feedContent(article, link),
      categories: [
        ...(article.data.section ? [article.data.section.name] : []),
        ...article.data.tags,
      ],
    };
  }
}
