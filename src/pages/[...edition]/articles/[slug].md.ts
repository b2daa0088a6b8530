import type { APIContext } from 'astro';
import { articleMarkdown } from '../../../article-markdown/article-markdown.ts';
import { toldArticle } from '../../../article-markdown/told-article.ts';
import { type Article, publishedArticles } from '../../../articles.ts';
import { editionParam } from '../../../editions.ts';
import { keyedPages } from '../../../keyed-pages.ts';
import { articlePath } from '../../../paths.ts';

export async function getStaticPaths() {
  const articles = await publishedArticles();
  return keyedPages(
    articles.map((article) => ({
      params: { edition: editionParam(article.data.lang), slug: article.slug },
      props: { article },
    })),
  );
}

/** An article's text alone, for machines that read. */
export async function GET({ props, site }: APIContext<{ article: Article }>): Promise<Response> {
  const { article } = props;
  const url = new URL(articlePath(article.data.lang, article.slug), site).href;
  return new Response(articleMarkdown(await toldArticle(article, url)), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
}
