import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, inject, it } from 'vitest';
import { readPage } from '../setup/read-page.ts';

const site = inject('newsroom');
const read = (file: string) => readFileSync(join(site, file), 'utf8');

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
  const feed = parse(read('rss.xml'), { lowerCaseTagName: false });
  const items = feed.querySelectorAll('item');
  expect(items.map((item) => item.querySelector('title')?.text)).toEqual([
    'تلسكوب صغير يرصد مذنّباً قبل المراصد الكبرى',
    'Fishermen and astronomers share one pier',
    'مرفأ جديد لقوارب الصيد في خليج القمر',
  ]);
  expect(read('rss.xml')).toContain('وحضر الصيادون قبل الفجر');
  expect(read('rss.xml')).toContain('https://observatory.example/articles/telescope/');
  expect(read('rss.xml')).not.toMatch(/<script/);
});

it('lists its pages in a sitemap, and the sitemap in robots.txt', () => {
  expect(read('robots.txt')).toContain('Sitemap: https://observatory.example/sitemap-index.xml');
  expect(read('sitemap-index.xml')).toContain('https://observatory.example/sitemap-0.xml');
  const sitemap = read('sitemap-0.xml');
  expect(sitemap).toContain('https://observatory.example/articles/moon-harbour/');
  expect(sitemap).not.toMatch(/\/search\/|\/saved\/|\/404/);
});

it('has a favicon where pages say it is', () => {
  expect(read('favicon.svg')).toContain('<svg');
});
