import { render } from 'astro:content';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { Article } from '../articles.ts';
import type { SharedPicture } from '../metadata/shared-picture.ts';
import { inItsDirection, leadFigure, withFullLinks } from './feed-html.ts';

let container: Promise<AstroContainer> | undefined;

/**
 * An article's text for feed readers, its pictures as the site shows them.
 *
 * @param url the article's full address
 * @param picture its lead picture, which stands first
 */
export async function feedContent(
  article: Article,
  url: string,
  picture: SharedPicture | undefined,
): Promise<string> {
  container ??= AstroContainer.create();
  const { Content } = await render(article);
  const text = await (await container).renderToString(Content);
  const lead = picture ? leadFigure(picture, article.lead) : '';
  return inItsDirection(withFullLinks(lead + text, url), article.data.lang);
}
