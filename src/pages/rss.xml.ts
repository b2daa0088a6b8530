import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { publishedArticles, site } from '../articles.ts';
import { introduction } from '../content/introduction.ts';
import { escapeHtml, inItsDirection, withFullLinks } from '../metadata/feed-html.ts';
import { articlePath, feedPath, homePath } from '../paths.ts';

const NEWEST = 50;

/** The newest articles in full, for feed readers. */
export async function GET(context: APIContext): Promise<Response> {
  const articles = await publishedArticles();
  const at = (path: string) => new URL(path, context.site).href;
  return rss({
    title: site.name,
    description: site.description,
    site: at(homePath),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>ar</language><atom:link href="${at(feedPath)}" rel="self" type="application/rss+xml"/>`,
    items: articles.slice(0, NEWEST).map((article) => ({
      title: article.data.title,
      link: at(articlePath(article.id)),
      pubDate: article.data.pubDate.instant,
      description: escapeHtml(introduction(article)),
      content: inItsDirection(
        withFullLinks(article.rendered?.html ?? '', at(articlePath(article.id))),
        article.data.lang,
      ),
      categories: [
        ...(article.data.section ? [article.data.section.name] : []),
        ...article.data.tags,
      ],
    })),
  });
}
