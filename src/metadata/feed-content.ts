import { render } from 'astro:content';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { Article } from '../articles.ts';
import { withFullLinks } from './feed-html.ts';

let container: Promise<AstroContainer> | undefined;

/**
 * An article's text for feed readers, its pictures as the site shows them.
 *
 * @param url the article's full address
 */
export async function feedContent(article: Article, url: string): Promise<string> {
  container ??= AstroContainer.create();
  const { Content } = await render(article);
  return withFullLinks(await (await container).renderToString(Content), url);
}
