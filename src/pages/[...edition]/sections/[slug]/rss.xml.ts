import type { APIContext } from 'astro';
import { isListed, type SectionList, sectionLists } from '../../../../article-lists.ts';
import { inEachEdition } from '../../../../editions.ts';
import { feedOf } from '../../../../feeds/list-feed.ts';
import { rss } from '../../../../feeds/rss.ts';
import { xmlResponse } from '../../../../feeds/xml.ts';
import { listFeedPath, listPath } from '../../../../paths.ts';
import type { Language } from '../../../../strings/languages.ts';
import { localized } from '../../../../strings/localized.ts';

interface InEdition<List> {
  readonly list: List;
  readonly language: Language;
}

export async function getStaticPaths() {
  return inEachEdition(async (language) =>
    (await sectionLists(language)).map((list) => ({
      params: { slug: list.slug },
      props: { list },
    })),
  );
}

/** The newest articles of a section. */
export async function GET({ props, site }: APIContext<InEdition<SectionList>>): Promise<Response> {
  const { section, slug, articles } = props.list;
  const { language } = props;
  const feed = await feedOf(
    {
      name: localized(section, 'name', language),
      language,
      articles: articles.filter(isListed),
      home: listPath(language, 'sections', slug),
      self: listFeedPath(language, 'sections', slug),
    },
    site,
  );
  return xmlResponse(rss(feed), 'application/rss+xml');
}
