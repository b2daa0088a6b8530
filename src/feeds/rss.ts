import { escapeHtml } from '../text/escaping.ts';
import { type Feed, type FeedItem, lastChanged } from './feed.ts';
import { element, textElement } from './xml.ts';

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

/**
 * A feed as RSS 2.0, with the articles in full.
 *
 * @see https://www.rssboard.org/rss-profile
 */
export function rss(feed: Feed): string {
  const { title, description, language, home, self, hub, logo, items } = feed;
  const channel = [
    textElement('title', title),
    textElement('link', home),
    textElement('description', description),
    textElement('language', language),
    textElement('lastBuildDate', lastChanged(items)?.toUTCString()),
    element('atom:link', { href: self, rel: 'self', type: 'application/rss+xml' }),
    hub === undefined ? '' : element('atom:link', { href: hub, rel: 'hub' }),
    element(
      'image',
      {},
      [textElement('url', logo), textElement('title', title), textElement('link', home)].join(''),
    ),
    ...items.map(itemElement),
  ];
  return element(
    'rss',
    { version: '2.0', ...NAMESPACES },
    element('channel', {}, channel.join('')),
  );
}

function itemElement(item: FeedItem): string {
  const { id, url, picture } = item;
  return element(
    'item',
    {},
    [
      textElement('title', item.title),
      textElement('link', url),
      textElement('guid', id, { isPermaLink: String(id === url) }),
      textElement('pubDate', item.published.toUTCString()),
      textElement('atom:updated', item.changed?.toISOString()),
      ...item.authors.map(({ name }) => textElement('dc:creator', name)),
      ...item.categories.map((category) => textElement('category', category)),
      // Its length is known when the picture is made: integrations/enclosure-lengths.ts.
      picture ? element('enclosure', { url: picture.url, length: 0, type: 'image/jpeg' }) : '',
      // A description is HTML, too.
      textElement('description', escapeHtml(item.summary)),
      textElement('content:encoded', item.html),
    ].join(''),
  );
}
