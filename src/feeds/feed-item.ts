import { authorPath, authorsOf } from '../article-lists.ts';
import type { Article } from '../articles.ts';
import { listen, noteAsked } from '../cache/questions.ts';
import { excerptOf } from '../content/rendered-metadata.ts';
import { lastChange } from '../life/last-change.ts';
import { authorName } from '../lists/authors.ts';
import { sharedPicture } from '../metadata/shared-picture.ts';
import { articlePath, sitePath } from '../paths.ts';
import { addressBeforeEditions } from '../redirects.ts';
import { localized } from '../strings/localized.ts';
import type { FeedItem } from './feed.ts';
import { feedContent } from './feed-content.ts';

interface Made {
  readonly digest: string;
  readonly item: Promise<FeedItem>;
  /** What was asked to make it, which every feed that has it depends on. */
  readonly asked: ReadonlySet<string>;
}

/** Items that were made: an article is in the feed of each of its tags. */
const made = new Map<string, Made>();

/**
 * An article as it stands in feeds.
 *
 * @param root the address of any page of the site
 */
export async function feedItem(article: Article, root: string): Promise<FeedItem> {
  const { id } = article;
  const digest = String(article.digest);
  const known = made.get(id);
  const { item, asked } = known?.digest === digest ? known : begin(article, root, digest);
  const found = await item;
  noteAsked(asked);
  return found;
}

function begin(article: Article, root: string, digest: string): Made {
  const asked = new Set<string>();
  const begun = { digest, item: listen(asked, () => makeItem(article, root)), asked };
  made.set(article.id, begun);
  return begun;
}

async function makeItem(article: Article, root: string): Promise<FeedItem> {
  const { data, lead } = article;
  const at = (path: string) => new URL(path, root).href;
  const path = articlePath(data.lang, article.slug);
  const url = at(path);
  const [first = await addressBeforeEditions(path)] = data.redirectFrom ?? [];
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
