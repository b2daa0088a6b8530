import type { APIContext } from 'astro';
import { type AuthorList, authorLists, isListed } from '../../../article-lists.ts';
import { feedOf } from '../../../feeds/list-feed.ts';
import { rss } from '../../../feeds/rss.ts';
import { xmlResponse } from '../../../feeds/xml.ts';
import { authorName } from '../../../lists/authors.ts';
import { listFeedPath, listPath } from '../../../paths.ts';
import { DEFAULT_LANGUAGE } from '../../../strings/languages.ts';
import { localized } from '../../../strings/localized.ts';

const language = DEFAULT_LANGUAGE;

export async function getStaticPaths() {
  const lists = await authorLists();
  return lists.map((list) => ({ params: { slug: list.slug }, props: { list } }));
}

/** The newest articles that somebody signed. */
export async function GET({ props, site }: APIContext<{ list: AuthorList }>): Promise<Response> {
  const { author, slug, articles } = props.list;
  const feed = await feedOf(
    {
      name: authorName(author, language),
      description: author.file && localized(author.file.data, 'role', language),
      language,
      articles: articles.filter(isListed),
      home: listPath('authors', slug),
      self: listFeedPath('authors', slug),
    },
    site,
  );
  return xmlResponse(rss(feed), 'application/rss+xml');
}
