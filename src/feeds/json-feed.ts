import type { Feed, FeedItem } from './feed.ts';

/**
 * A feed as JSON Feed 1.1, with the articles in full.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function jsonFeed(feed: Feed): string {
  const { title, description, language, home, self, hub, logo, items } = feed;
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: self,
    description,
    language,
    icon: logo,
    hubs: hub === undefined ? undefined : [{ type: 'WebSub', url: hub }],
    items: items.map(itemObject),
  });
}

function itemObject(item: FeedItem) {
  return {
    id: item.id,
    url: item.url,
    title: item.title,
    summary: item.summary,
    content_html: item.html,
    image: item.picture?.url,
    date_published: item.published.toISOString(),
    date_modified: item.changed?.toISOString(),
    authors: item.authors.length > 0 ? item.authors : undefined,
    tags: item.categories.length > 0 ? item.categories : undefined,
    language: item.language,
  };
}
