import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { Article } from '../articles.ts';
import { renderText } from '../entry-texts.ts';

/** An article's text as its page has it, with its pictures at their addresses on the site. */
export async function articleHtml(article: Article): Promise<string> {
  const { Content } = await renderText(article);
  // A container holds all that it has rendered.
  const container = await AstroContainer.create();
  return container.renderToString(Content);
}
