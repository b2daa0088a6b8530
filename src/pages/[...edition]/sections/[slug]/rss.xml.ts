import type { APIContext } from 'astro';
import {
  listFeeds,
  type NamedList,
  type SectionList,
  sectionLists,
} from '../../../../article-lists.ts';
import type { Article } from '../../../../articles.ts';
import { inEachEdition } from '../../../../editions.ts';
import { LIST_FEED_LENGTH } from '../../../../feeds/feed.ts';
import { feedOf } from '../../../../feeds/list-feed.ts';
import { rss } from '../../../../feeds/rss.ts';
import { xmlResponse } from '../../../../feeds/xml.ts';
import { listFeedPath, listPath } from '../../../../paths.ts';
import type { Language } from '../../../../strings/languages.ts';
import { localized } from '../../../../strings/localized.ts';

interface Props {
  readonly list: NamedList<SectionList>;
  readonly articles: readonly Article[];
  readonly language: Language;
}

export async function getStaticPaths() {
  return inEachEdition(async (language) =>
    listFeeds(await sectionLists(language), LIST_FEED_LENGTH),
  );
}

/** The newest articles of a section. */
export async function GET({ props, site }: APIContext<Props>): Promise<Response> {
  const { section, slug } = props.list;
  const { language, articles } = props;
  const feed = await feedOf(
    {
      name: localized(section, 'name', language),
      language,
      articles,
      home: listPath(language, 'sections', slug),
      self: listFeedPath(language, 'sections', slug),
    },
    site,
  );
  return xmlResponse(rss(feed), 'application/rss+xml');
}
