import type { APIContext } from 'astro';
import { isListed, type TagList, tagLists } from '../../../article-lists.ts';
import { excerptOf } from '../../../content/rendered-metadata.ts';
import { feedOf } from '../../../feeds/list-feed.ts';
import { rss } from '../../../feeds/rss.ts';
import { xmlResponse } from '../../../feeds/xml.ts';
import { listFeedPath, listPath } from '../../../paths.ts';
import { DEFAULT_LANGUAGE } from '../../../strings/languages.ts';

export async function getStaticPaths() {
  const lists = await tagLists();
  return lists.map((list) => ({ params: { slug: list.slug }, props: { list } }));
}

/** The newest articles with a tag. */
export async function GET({ props, site }: APIContext<{ list: TagList }>): Promise<Response> {
  const { name, slug, articles, introduction } = props.list;
  const feed = await feedOf(
    {
      name,
      description: introduction && excerptOf(introduction),
      language: DEFAULT_LANGUAGE,
      articles: articles.filter(isListed),
      home: listPath('tags', slug),
      self: listFeedPath('tags', slug),
    },
    site,
  );
  return xmlResponse(rss(feed), 'application/rss+xml');
}
