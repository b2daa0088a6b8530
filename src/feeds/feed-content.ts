import type { Article } from '../articles.ts';
import type { SharedPicture } from '../metadata/shared-picture.ts';
import { articleHtml } from './article-html.ts';
import { inItsDirection, leadFigure, withFullLinks } from './feed-html.ts';

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
  const text = await articleHtml(article);
  const lead = picture ? leadFigure(picture, article.lead) : '';
  return inItsDirection(withFullLinks(lead + text, url), article.data.lang);
}
