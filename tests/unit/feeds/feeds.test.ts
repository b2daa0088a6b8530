import { describe, expect, it } from 'vitest';
import type { Feed, FeedItem } from '../../../src/feeds/feed.ts';
import { jsonFeed } from '../../../src/feeds/json-feed.ts';
import { newsSitemap } from '../../../src/feeds/news-sitemap.ts';
import { rss } from '../../../src/feeds/rss.ts';
import { element, textElement } from '../../../src/feeds/xml.ts';
import { isJsonFeed, jsonFileReport } from '../../../src/verification/machine-files/json-feed.ts';
import { rssReport } from '../../../src/verification/machine-files/rss.ts';
import { sitemapReport } from '../../../src/verification/machine-files/sitemaps.ts';
import {
  childrenNamed,
  readXml,
  textOf,
  type XmlElement,
} from '../../../src/verification/machine-files/xml.ts';

const SITE = 'https://press.example/';
const url = `${SITE}articles/x/`;
const item: FeedItem = {
  id: url,
  url,
  title: 'خبر <b> & "آخر"',
  summary: 'مقدّمة',
  html: '<p>نصّ &amp; صورة</p>',
  language: 'ar',
  published: new Date('2025-03-04T12:30:00Z'),
  authors: [
    { name: 'ليلى', url: `${SITE}authors/layla/` },
    { name: 'يوسف', url: `${SITE}authors/yusuf/` },
  ],
  categories: ['اقتصاد', 'صيد'],
};
const feed: Feed = {
  title: 'المرصد',
  description: 'أخبار',
  language: 'ar',
  home: SITE,
  self: `${SITE}rss.xml`,
  logo: `${SITE}logo.png`,
  items: [item],
};
const changed = new Date('2025-03-06T00:00:00Z');
const renamed = {
  ...item,
  id: `${SITE}articles/old/`,
  changed,
  picture: { url: `${SITE}a.jpeg`, width: 1200, height: 750, alt: 'قارب' },
};

function channelOf(given: Feed): XmlElement {
  const root = readXml(rss(given));
  if ('broken' in root) throw new Error(root.broken);
  expect(rssReport(root, given.self).problems).toEqual([]);
  const [channel] = childrenNamed(root, 'channel');
  if (!channel) throw new Error('no channel');
  return channel;
}

function itemIn(given: Feed): XmlElement {
  const [found] = childrenNamed(channelOf(given), 'item');
  if (!found) throw new Error('no item');
  return found;
}

describe('RSS', () => {
  it('tells who signs, by Dublin Core, and of what it is', () => {
    const found = itemIn(feed);
    const all = (name: string) => childrenNamed(found, name).map(({ text }) => text);
    expect(all('dc:creator')).toEqual(['ليلى', 'يوسف']);
    expect(all('category')).toEqual(['اقتصاد', 'صيد']);
    expect(textOf(found, 'title')).toBe('خبر <b> & "آخر"');
    expect(textOf(found, 'content:encoded')).toBe('<p>نصّ &amp; صورة</p>');
    expect(textOf(found, 'pubDate')).toBe('Tue, 04 Mar 2025 12:30:00 GMT');
  });

  it('knows an article by the address that it had first', () => {
    const [guid] = childrenNamed(itemIn(feed), 'guid');
    expect(guid).toMatchObject({ text: url, attributes: { isPermaLink: 'true' } });
    const [old] = childrenNamed(itemIn({ ...feed, items: [renamed] }), 'guid');
    expect(old).toMatchObject({ text: renamed.id, attributes: { isPermaLink: 'false' } });
  });

  it('says when it was changed, if it was', () => {
    expect(textOf(itemIn(feed), 'atom:updated')).toBeUndefined();
    const updated = itemIn({ ...feed, items: [renamed] });
    expect(textOf(updated, 'atom:updated')).toBe('2025-03-06T00:00:00.000Z');
    expect(textOf(channelOf({ ...feed, items: [item, renamed] }), 'lastBuildDate')).toBe(
      'Thu, 06 Mar 2025 00:00:00 GMT',
    );
  });

  it('encloses the lead picture', () => {
    expect(childrenNamed(itemIn(feed), 'enclosure')).toEqual([]);
    const [enclosure] = childrenNamed(itemIn({ ...feed, items: [renamed] }), 'enclosure');
    expect(enclosure?.attributes).toMatchObject({ url: `${SITE}a.jpeg`, type: 'image/jpeg' });
  });

  it('names the hub, if there is one', () => {
    const links = (given: Feed) =>
      childrenNamed(channelOf(given), 'atom:link').map(({ attributes: { rel, href } }) => [
        rel,
        href,
      ]);
    expect(links(feed)).toEqual([['self', feed.self]]);
    expect(links({ ...feed, hub: 'https://hub.example/' })).toEqual([
      ['self', feed.self],
      ['hub', 'https://hub.example/'],
    ]);
  });

  it('of a list without articles is whole', () => {
    expect(childrenNamed(channelOf({ ...feed, items: [] }), 'item')).toEqual([]);
  });
});

describe('JSON Feed', () => {
  it('says the same', () => {
    const written: unknown = JSON.parse(
      jsonFeed({ ...feed, hub: 'https://hub.example/', items: [item, renamed] }),
    );
    if (!isJsonFeed(written)) throw new Error('no feed');
    expect(jsonFileReport(written, feed.self).problems).toEqual([]);
    expect(written).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      language: 'ar',
      hubs: [{ type: 'WebSub', url: 'https://hub.example/' }],
      items: [
        {
          id: url,
          url,
          content_html: '<p>نصّ &amp; صورة</p>',
          authors: [{ name: 'ليلى' }, { name: 'يوسف' }],
          tags: ['اقتصاد', 'صيد'],
          date_published: '2025-03-04T12:30:00.000Z',
        },
        { id: renamed.id, image: `${SITE}a.jpeg`, date_modified: '2025-03-06T00:00:00.000Z' },
      ],
    });
  });
});

describe('the news sitemap', () => {
  const now = new Date('2025-03-06T12:00:00Z');
  const entry = (published: string) => ({
    url: `${SITE}articles/${published.slice(8, 13)}/`,
    title: 'خبر & آخر',
    language: 'ar',
    publication: 'المرصد',
    published: new Date(published),
    date: published,
  });
  const report = (...published: string[]) => {
    const root = readXml(newsSitemap(published.map(entry), now));
    if ('broken' in root) throw new Error(root.broken);
    expect(root.name).toBe('sm:urlset');
    return sitemapReport(root);
  };

  it('lists what was published in the last 48 hours, to the second', () => {
    const { locations, problems } = report(
      '2025-03-06T11:00:00Z',
      '2025-03-04T12:00:00Z',
      '2025-03-04T11:59:59Z',
    );
    expect(problems).toEqual([]);
    expect(locations).toEqual([`${SITE}articles/06T11/`, `${SITE}articles/04T12/`]);
  });

  it('may be without any', () => {
    expect(report('2024-03-06T11:00:00Z')).toMatchObject({ locations: [], problems: [] });
  });

  it('names no more than search engines read', () => {
    const many = Array.from({ length: 1001 }, (_, index) => ({
      ...entry('2025-03-06T11:00:00Z'),
      url: `${SITE}${index}/`,
    }));
    expect(newsSitemap(many, now).match(/<loc>/g)).toHaveLength(1000);
  });
});

it('XML holds what it can, and escapes the rest', () => {
  expect(element('a', { b: '"<&', c: undefined }, textElement('d', 'x\u0000<y>'))).toBe(
    '<a b="&quot;&lt;&amp;"><d>x&lt;y&gt;</d></a>',
  );
  expect(textElement('a', '')).toBe('');
  expect(element('a', {})).toBe('<a/>');
});
