import type { APIContext } from 'astro';
import { isListed, type SectionList, sectionLists } from '../../../article-lists.ts';
import { feedOf } from '../../../feeds/list-feed.ts';
import { rss } from '../../../feeds/rss.ts';
import { xmlResponse } from '../../../feeds/xml.ts';
import { listFeedPath, listPath } from '../../../paths.ts';
import { DEFAULT_LANGUAGE } from '../../../strings/languages.ts';
import { localized } from '../../../strings/localized.ts';

const language = DEFAULT_LANGUAGE;

export async function getStaticPaths() {
  const lists = await sectionLists(DEFAULT_LANGUAGE);
  return lists.map((list) => ({ params: { slug: list.slug }, props: { list } }));
}

/** The newest articles of a section. */
export async function GET({ props, site }: APIContext<{ list: SectionList }>): Promise<Response> {
  const { section, slug, articles } = props.list;
  const feed = await feedOf(
    {
      name: localized(section, 'name', language),
      language,
      articles: articles.filter(isListed),
      home: listPath('sections', slug),
      self: listFeedPath('sections', slug),
    },
    site,
  );
  return xmlResponse(rss(feed), 'application/rss+xml');
}
