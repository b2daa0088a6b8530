import { type Article, site } from '../articles.ts';
import { joinIsolated } from '../bidi/plain-text-isolates.ts';
import { logoPath } from '../paths.ts';
import type { Language } from '../strings/languages.ts';
import { localized } from '../strings/localized.ts';
import { FEED_LENGTH, type Feed } from './feed.ts';
import { feedItem } from './feed-item.ts';

/** A list of which there is a feed. */
interface ListOfArticles {
  /** What it is called; the list of all goes by the publication's name alone. */
  readonly name?: string;
  readonly description?: string | undefined;
  readonly language: Language;
  /** The newest first, and none that was withdrawn. */
  readonly articles: readonly Article[];
  /** Where its page is, and its feed, from the site's root. */
  readonly home: string;
  readonly self: string;
}

/**
 * The feed of a list, for {@link rss} and others to write.
 *
 * @param address the site's full address
 */
export async function feedOf(list: ListOfArticles, address: URL | undefined): Promise<Feed> {
  const { language, articles, name, description } = list;
  const at = (path: string) => new URL(path, address).href;
  const publication = localized(site, 'name', language);
  const newest = articles.slice(0, FEED_LENGTH);
  return {
    title: name === undefined ? publication : joinIsolated([name, publication]),
    description: description ?? localized(site, 'description', language),
    language,
    home: at(list.home),
    self: at(list.self),
    hub: site.hub,
    logo: at(logoPath),
    items: await Promise.all(newest.map((article) => feedItem(article, at(list.home)))),
  };
}
