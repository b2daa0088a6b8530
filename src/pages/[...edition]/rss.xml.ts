import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { type Article, publishedIn, site } from '../../articles.ts';
import { excerptOf } from '../../content/rendered-metadata.ts';
import { onceInEachEdition } from '../../editions.ts';
import { feedContent } from '../../feeds/feed-content.ts';
import { articlePath, feedPath, homePath } from '../../paths.ts';
import type { Language } from '../../strings/languages.ts';
import { localized } from '../../strings/localized.ts';
import { escapeHtml } from '../../text/escaping.ts';

const NEWEST = 50;

export const getStaticPaths = onceInEachEdition;

/** The newest articles of an edition in full, for feed readers. */
export async function GET(context: APIContext<{ language: Language }>): Promise<Response> {
  const { language } = context.props;
  const articles = await publishedIn(language);
  const at = (path: string) => new URL(path, context.site).href;
  return rss({
    title: localized(site, 'name', language),
    description: localized(site, 'description', language),
    site: at(homePath(language)),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${language}</language><atom:link href="${at(feedPath(language))}" rel="self" type="application/rss+xml"/>`,
    items: await Promise.all(articles.slice(0, NEWEST).map(item)),
  });

  async function item(article: Article) {
    const link = at(articlePath(language, article.slug));
    return {
      title: article.data.title,
      link,
      pubDate: article.data.pubDate.instant,
      description: escapeHtml(excerptOf(article)),
      content: await feedContent(article, link),
      categories: [
        ...(article.data.section ? [localized(article.data.section, 'name', language)] : []),
        ...article.data.tags,
      ],
    };
  }
}
