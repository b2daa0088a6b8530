import { render } from 'astro:content';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { Article } from '../articles.ts';
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
  const html = await (await container).renderToString(Content);
  return inItsDirection(withFullLinks(html, url), article.data.lang);
}
