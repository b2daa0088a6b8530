import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { Article } from '../articles.ts';
import { renderText } from '../entry-texts.ts';

let container: Promise<AstroContainer> | undefined;

/** An article's text as its page has it, with its pictures at their addresses on the site. */
export async function articleHtml(article: Article): Promise<string> {
  container ??= AstroContainer.create();
  const { Content } = await renderText(article);
  return (await container).renderToString(Content);
}
