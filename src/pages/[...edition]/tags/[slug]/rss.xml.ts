import type { APIContext } from 'astro';
import { listFeeds, type NamedList, type TagList, tagLists } from '../../../../article-lists.ts';
import type { Article } from '../../../../articles.ts';
import { excerptOf } from '../../../../content/rendered-metadata.ts';
import { inEachEdition } from '../../../../editions.ts';
import { LIST_FEED_LENGTH } from '../../../../feeds/feed.ts';
import { feedOf } from '../../../../feeds/list-feed.ts';
import { rss } from '../../../../feeds/rss.ts';
import { xmlResponse } from '../../../../feeds/xml.ts';
import { listFeedPath, listPath } from '../../../../paths.ts';
import type { Language } from '../../../../strings/languages.ts';

interface Props {
  readonly list: NamedList<TagList>;
  readonly articles: readonly Article[];
  readonly language: Language;
}

export async function getStaticPaths() {
  return inEachEdition(async (language) => listFeeds(await tagLists(language), LIST_FEED_LENGTH));
}

/** The newest articles with a tag. */
export async function GET({ props, site }: APIContext<Props>): Promise<Response> {
  const { name, slug, introduction } = props.list;
  const { language, articles } = props;
  const feed = await feedOf(
    {
      name,
      description: introduction && excerptOf(introduction),
      language,
      articles,
      home: listPath(language, 'tags', slug),
      self: listFeedPath(language, 'tags', slug),
    },
    site,
  );
  return xmlResponse(rss(feed), 'application/rss+xml');
}
