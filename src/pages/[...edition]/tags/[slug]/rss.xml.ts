import type { APIContext } from 'astro';
import { isListed, type TagList, tagLists } from '../../../../article-lists.ts';
import { excerptOf } from '../../../../content/rendered-metadata.ts';
import { inEachEdition } from '../../../../editions.ts';
import { feedOf } from '../../../../feeds/list-feed.ts';
import { rss } from '../../../../feeds/rss.ts';
import { xmlResponse } from '../../../../feeds/xml.ts';
import { listFeedPath, listPath } from '../../../../paths.ts';
import type { Language } from '../../../../strings/languages.ts';

interface InEdition<List> {
  readonly list: List;
  readonly language: Language;
}

export async function getStaticPaths() {
  return inEachEdition(async (language) =>
    (await tagLists(language)).map((list) => ({ params: { slug: list.slug }, props: { list } })),
  );
}

/** The newest articles with a tag. */
export async function GET({ props, site }: APIContext<InEdition<TagList>>): Promise<Response> {
  const { name, slug, articles, introduction } = props.list;
  const { language } = props;
  const feed = await feedOf(
    {
      name,
      description: introduction && excerptOf(introduction),
      language,
      articles: articles.filter(isListed),
      home: listPath(language, 'tags', slug),
      self: listFeedPath(language, 'tags', slug),
    },
    site,
  );
  return xmlResponse(rss(feed), 'application/rss+xml');
}
