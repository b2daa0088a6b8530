import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import sharp from 'sharp';
import { expect, inject, it } from 'vitest';
import { parseHtml, textsOfHtml } from '../../src/article-text/html-text.ts';
import { BODY, LEAD_PICTURE } from '../../src/article-text/selectors.ts';
import { readPage } from '../setup/read-page.ts';

const site = inject('newsroom');
const read = (file: string) => readFileSync(join(site, file), 'utf8');
/** In XML `<link>` has an end. */
const readFeed = () => parse(read('rss.xml'), { lowerCaseTagName: false, voidTag: { tags: [] } });

it('tells search engines one NewsArticle', () => {
  const page = readPage(site, 'articles/moon-harbour');
  const scripts = page.querySelectorAll('script[type="application/ld+json"]');
  expect(scripts).toHaveLength(1);
  expect(JSON.parse(scripts[0]?.text ?? '')).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'مرفأ جديد لقوارب الصيد في خليج القمر',
    datePublished: '2025-03-04T14:30:00+02:00',
    dateModified: '2025-03-05',
    author: { '@type': 'Person', name: 'ليلى الحارثي' },
    articleSection: 'اقتصاد',
    url: 'https://observatory.example/articles/moon-harbour/',
    publisher: { name: 'المرصد', url: 'https://observatory.example/' },
    correction: [{ datePublished: '2025-03-05' }],
  });
});

it('feeds the full text of the newest articles, the newest first', () => {
  const feed = readFeed();
  const items = feed.querySelectorAll('item');
  const moments = items.map((item) => Date.parse(item.querySelector('pubDate')?.text ?? ''));
  expect(moments).toEqual(moments.toSorted((a, b) => b - a));
  expect(items[0]?.querySelector('title')?.text).toMatch(/^خليج القمر يطفئ مصابيح الكورنيش/);
  expect(items[0]?.querySelector('link')?.text).toBe(
    'https://observatory.example/articles/lights-out/',
  );
  expect(items[0]?.text).toContain('فانطفأ الكورنيش كله');
  expect(items.length).toBeGreaterThan(24);
  expect(read('rss.xml')).not.toMatch(/<script/);
});

it('feeds what the page reads, word for word', () => {
  const feed = readFeed();
  for (const item of feed.querySelectorAll('item')) {
    const slug = new URL(item.querySelector('link')?.text ?? '').pathname.split('/').at(-2);
    const content = parseHtml(item.querySelector('content\\:encoded, encoded')?.text ?? '');
    const page = parseHtml(read(`articles/${slug}/index.html`)).querySelectorAll(
      `${LEAD_PICTURE}, ${BODY}`,
    );
    const textOf = (roots: Parameters<typeof textsOfHtml>[0]) =>
      textsOfHtml(roots).map(({ text }) => text);
    expect(textOf([content]), slug).toEqual(textOf(page));
  }
});

it('feeds pictures that are found from anywhere, in one size', () => {
  const feed = read('rss.xml');
  expect(feed).toMatch(
    /&lt;img src="https:\/\/observatory\.example\/_astro\/harbour-at-dusk[^"]*\.jpeg/,
  );
  expect(feed).toMatch(/src="https:\/\/observatory\.example\/_astro\/[^"]*\.webp/);
  expect(feed).not.toMatch(/srcset|__ASTRO/);
});

it('shows the lead picture to whoever shares the article', () => {
  const page = readPage(site, 'articles/specimen');
  const meta = (name: string) =>
    page.querySelector(`meta[property="og:image${name}"]`)?.getAttribute('content');
  const picture = meta('') ?? '';
  expect(picture).toMatch(/^https:\/\/observatory\.example\/_astro\/.*\.jpeg$/);
  expect(meta(':alt')).toContain('خمسة قوارب');
  expect([meta(':width'), meta(':height')]).toEqual(['1200', '750']);
  const facts = page.querySelector('script[type="application/ld+json"]')?.text ?? '';
  expect(JSON.parse(facts).image).toBe(picture);
  expect(existsSync(join(site, new URL(picture).pathname))).toBe(true);
});

it('crops what is shared about what the editor wants to stay, and no other picture', async () => {
  const shared = (slug: string) => {
    const address = readPage(site, `articles/${slug}`)
      .querySelector('meta[property="og:image"]')
      ?.getAttribute('content');
    return join(site, new URL(address ?? '').pathname);
  };
  const sizeOf = async (file: string) => {
    const { width, height } = await sharp(file).metadata();
    return [width, height];
  };
  expect(await sizeOf(shared('night-ferry'))).toEqual([1200, 630]);
  expect(await sizeOf(shared('lights-out'))).toEqual([1200, 750]);
  // Its focus is below: the last rows are those of the whole picture, as its feed has it.
  const whole = /night-ferry[^"]*?\.jpeg(?=" length)/.exec(read('rss.xml'))?.[0] ?? '';
  const rows = async (file: string, top: number) =>
    sharp(file).extract({ left: 0, top, width: 1200, height: 20 }).resize(60, 1).raw().toBuffer();
  const [cropped, all] = [
    await rows(shared('night-ferry'), 610),
    await rows(join(site, '_astro', whole), 730),
  ];
  const farthest = Math.max(...cropped.map((value, at) => Math.abs(value - (all[at] ?? 255))));
  expect(farthest).toBeLessThan(6);
});

it('lists its pages in a sitemap, and the sitemap in robots.txt', () => {
  expect(read('robots.txt')).toContain('Sitemap: https://observatory.example/sitemap-index.xml');
  expect(read('sitemap-index.xml')).toContain('https://observatory.example/sitemap-0.xml');
  const sitemap = read('sitemap-0.xml');
  expect(sitemap).toContain('https://observatory.example/articles/moon-harbour/');
  expect(sitemap).not.toMatch(/\/search\/|\/saved\/|\/404|comet|\/news\/|\.html/);
});

it('has a favicon where pages say it is', () => {
  expect(read('favicon.svg')).toContain('<svg');
});
