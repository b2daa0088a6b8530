import { authorPath, authorsOf } from '../article-lists.ts';
import type { Article } from '../articles.ts';
import { excerptOf } from '../content/rendered-metadata.ts';
import { lastChange } from '../life/last-change.ts';
import { authorName } from '../lists/authors.ts';
import { sharedPicture } from '../metadata/shared-picture.ts';
import { articlePath, sitePath } from '../paths.ts';
import { localized } from '../strings/localized.ts';
import type { FeedItem } from './feed.ts';
import { feedContent } from './feed-content.ts';

/** Items that were made: an article is in the feed of each of its tags. */
const made = new Map<string, { readonly digest: string; readonly item: Promise<FeedItem> }>();

/**
 * An article as it stands in feeds.
 *
 * @param root the address of any page of the site
 */
export function feedItem(article: Article, root: string): Promise<FeedItem> {
  const { id } = article;
  const digest = String(article.digest);
  const known = made.get(id);
  if (known?.digest === digest) return known.item;
  const item = makeItem(article, root);
  made.set(id, { digest, item });
  return item;
}

async function makeItem(article: Article, root: string): Promise<FeedItem> {
  const { data, lead } = article;
  const at = (path: string) => new URL(path, root).href;
  const url = at(articlePath(data.lang, article.slug));
  const [first] = data.redirectFrom ?? [];
  const changed = lastChange(data);
  const section = data.section && localized(data.section, 'name', data.lang);
  const picture = lead && (await sharedPicture(lead, url));
  return {
    id: first === undefined ? url : at(sitePath + first.slice(1)),
    url,
    title: data.title,
    summary: excerptOf(article),
    html: await feedContent(article, url, picture),
    language: data.lang,
    published: data.pubDate.instant,
    changed: changed === data.pubDate ? undefined : changed.instant,
    authors: (await authorsOf(article)).map((author) => ({
      name: authorName(author, data.lang),
      url: at(authorPath(data.lang, author)),
    })),
    categories: [...(section === undefined ? [] : [section]), ...data.tags],
    picture,
  };
}
