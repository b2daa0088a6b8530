import { render } from 'astro:content';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { Article } from '../articles.ts';
import { sharedPicture } from '../metadata/shared-picture.ts';
import { escapeAttribute } from '../text/escaping.ts';
import { inItsDirection, withFullLinks } from './feed-html.ts';

let container: Promise<AstroContainer> | undefined;

/**
 * An article's text for feed readers, its pictures as the site shows them.
 *
 * @param url the article's full address
 */
export async function feedContent(article: Article, url: string): Promise<string> {
  container ??= AstroContainer.create();
  const { Content } = await render(article);
  const text = await (await container).renderToString(Content);
  const html = withFullLinks((await leadOf(article, url)) + text, url);
  return inItsDirection(html, article.data.lang);
}

async function leadOf({ lead }: Article, url: string): Promise<string> {
  if (!lead) return '';
  const picture = await sharedPicture(lead, url);
  const alt = escapeAttribute(picture.alt);
  return `<p><img src="${picture.url}" alt="${alt}" width="${picture.width}" height="${picture.height}"></p>\n`;
}
