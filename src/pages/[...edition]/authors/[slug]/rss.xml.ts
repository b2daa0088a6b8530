import type { APIContext } from 'astro';
import {
  type AuthorList,
  authorLists,
  listFeeds,
  type NamedList,
} from '../../../../article-lists.ts';
import type { Article } from '../../../../articles.ts';
import { inEachEdition } from '../../../../editions.ts';
import { LIST_FEED_LENGTH } from '../../../../feeds/feed.ts';
import { feedOf } from '../../../../feeds/list-feed.ts';
import { rss } from '../../../../feeds/rss.ts';
import { xmlResponse } from '../../../../feeds/xml.ts';
import { authorName } from '../../../../lists/authors.ts';
import { listFeedPath, listPath } from '../../../../paths.ts';
import type { Language } from '../../../../strings/languages.ts';
import { localizedIfThere } from '../../../../strings/localized.ts';

interface Props {
  readonly list: NamedList<AuthorList>;
  readonly articles: readonly Article[];
  readonly language: Language;
}

export async function getStaticPaths() {
  return inEachEdition(async (language) =>
    listFeeds(await authorLists(language), LIST_FEED_LENGTH),
  );
}

/** The newest articles that somebody signed. */
export async function GET({ props, site }: APIContext<Props>): Promise<Response> {
  const { author, slug } = props.list;
  const { language, articles } = props;
  const feed = await feedOf(
    {
      name: authorName(author, language),
      description: author.file && localizedIfThere(author.file.data, 'role', language),
      language,
      articles,
      home: listPath(language, 'authors', slug),
      self: listFeedPath(language, 'authors', slug),
    },
    site,
  );
  return xmlResponse(rss(feed), 'application/rss+xml');
}
