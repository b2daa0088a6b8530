import type { APIContext } from 'astro';
import { type AuthorList, authorLists, isListed } from '../../../../article-lists.ts';
import { inEachEdition } from '../../../../editions.ts';
import { feedOf } from '../../../../feeds/list-feed.ts';
import { rss } from '../../../../feeds/rss.ts';
import { xmlResponse } from '../../../../feeds/xml.ts';
import { authorName } from '../../../../lists/authors.ts';
import { listFeedPath, listPath } from '../../../../paths.ts';
import type { Language } from '../../../../strings/languages.ts';
import { localizedIfThere } from '../../../../strings/localized.ts';

interface InEdition<List> {
  readonly list: List;
  readonly language: Language;
}

export async function getStaticPaths() {
  return inEachEdition(async (language) =>
    (await authorLists(language)).map((list) => ({ params: { slug: list.slug }, props: { list } })),
  );
}

/** The newest articles that somebody signed. */
export async function GET({ props, site }: APIContext<InEdition<AuthorList>>): Promise<Response> {
  const { author, slug, articles } = props.list;
  const { language } = props;
  const feed = await feedOf(
    {
      name: authorName(author, language),
      description: author.file && localizedIfThere(author.file.data, 'role', language),
      language,
      articles: articles.filter(isListed),
      home: listPath(language, 'authors', slug),
      self: listFeedPath(language, 'authors', slug),
    },
    site,
  );
  return xmlResponse(rss(feed), 'application/rss+xml');
}
