import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed as readLeniently } from '@rowanmanning/feed-parser';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { parse } from 'node-html-parser';
import { expect, inject, it } from 'vitest';

/*
 * Our feeds as programs read them that others have written: one that keeps what each namespace says, and
 * one that makes the best of any feed.
 */

const newsroom = inject('newsroom');
const SITE = 'https://observatory.example/';
const read = (file: string) => readFileSync(join(newsroom, file), 'utf8');

const HEADLINE = 'خليج القمر يطفئ مصابيح الكورنيش ليلةً كل شهر ليرى أهله النجوم';
const ARTICLE = `${SITE}articles/lights-out/`;
const MOMENT = '2025-04-27T06:10:00.000Z';

it('the whole, by what each namespace says', () => {
  const feed = parseRssFeed(read('rss.xml'));
  expect(feed).toMatchObject({ title: 'المرصد', link: SITE, language: 'ar' });
  expect(feed.atom?.links).toContainEqual(
    expect.objectContaining({ href: `${SITE}rss.xml`, rel: 'self' }),
  );
  const [item] = feed.items ?? [];
  expect(item).toMatchObject({
    title: HEADLINE,
    link: ARTICLE,
    guid: { value: ARTICLE, isPermaLink: true },
    categories: expect.arrayContaining([{ name: 'محليات' }]),
    enclosures: [{ type: 'image/jpeg' }],
    dc: { creators: ['ليلى الحارثي', 'منذر الشاطبي'] },
  });
  expect(new Date(item?.pubDate ?? '').toISOString()).toBe(MOMENT);
  const [picture] = item?.enclosures ?? [];
  const file = join(newsroom, new URL(picture?.url ?? SITE).pathname);
  expect(picture?.length).toBe(statSync(file).size);
  expect(parse(item?.content?.encoded ?? '').text).toContain('فانطفأ الكورنيش كله');
});

it.each([
  ['the whole', 'rss.xml', '', 'المرصد', HEADLINE],
  ['the whole of another edition', 'en/rss.xml', 'en/', 'The Observatory', undefined],
  ['a section', 'sections/economy/rss.xml', 'sections/economy/', 'اقتصاد · المرصد', undefined],
  ['a tag', 'tags/صيد/rss.xml', 'tags/صيد/', 'صيد · المرصد', undefined],
  ['an author', 'authors/layla/rss.xml', 'authors/layla/', 'ليلى الحارثي · المرصد', HEADLINE],
])('%s, by what any feed has', (_what, file, page, title, headline) => {
  const feed = readLeniently(read(file));
  const path = encodeURI(page);
  expect(feed).toMatchObject({ title, url: SITE + path, self: SITE + encodeURI(file) });
  expect(feed.items.length).toBeGreaterThan(0);
  expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
  for (const item of feed.items) {
    expect(item.id).toMatch(/^https:\/\/observatory\.example\//);
    expect(item.url).toMatch(/^https:\/\/observatory\.example\/(?:en\/)?articles\/[^/]+\/$/);
    expect(item.title).toMatch(/\S/);
    expect(item.content).toMatch(/<p/);
    expect(item.published?.getTime()).toBeGreaterThan(0);
  }
  if (headline) expect(feed.items[0]).toMatchObject({ title: headline, url: ARTICLE });
});

it('the whole as JSON', () => {
  const feed = parseJsonFeed(read('feed.json'));
  expect(feed).toMatchObject({
    title: 'المرصد',
    home_page_url: SITE,
    feed_url: `${SITE}feed.json`,
    language: 'ar',
  });
  const [item] = feed.items ?? [];
  expect(item).toMatchObject({
    id: ARTICLE,
    url: ARTICLE,
    title: HEADLINE,
    authors: [{ name: 'ليلى الحارثي' }, { name: 'منذر الشاطبي' }],
  });
  expect(new Date(item?.date_published ?? '').toISOString()).toBe(MOMENT);
});
