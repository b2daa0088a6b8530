import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { readPage } from '../setup/read-page.ts';

const site = inject('oneArticle');
const ARTICLE = 'articles/railway';
const gzip = (text: string) => gzipSync(text, { level: 6 }).length;

it('an article of any length and kind is at most 14 KB of HTML with its CSS', () => {
  const newsroom = inject('newsroom');
  const pages = readdirSync(newsroom, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?:^|\/)articles\/[^/]+\/index\.html$/.test(path))
    .map((path) => ({ path, bytes: gzip(readFileSync(join(newsroom, path), 'utf8')) }));
  expect(pages.length).toBeGreaterThan(40);
  expect(pages.filter(({ bytes }) => bytes > 14_336)).toEqual([]);
});

describe('an article of 435 words costs the reader', () => {
  it('at most 12 KB of HTML with its CSS: the first round trip brings all the text', () => {
    expect(gzip(readFileSync(join(site, ARTICLE, 'index.html'), 'utf8'))).toBeLessThanOrEqual(
      12_288,
    );
  });

  it('at most 4 KB of JavaScript, and none to read', () => {
    const page = readPage(site, ARTICLE);
    const scripts = page.querySelectorAll('script:not([type="application/ld+json"])');
    const code = scripts.map((script) => {
      const src = script.getAttribute('src');
      return src ? readFileSync(join(site, src), 'utf8') : script.text;
    });
    expect(code.length).toBeGreaterThan(0);
    expect(gzip(code.join('\n'))).toBeLessThanOrEqual(4096);
  });

  it('at most 32 KB of typeface', () => {
    const files = readPage(site, ARTICLE).querySelectorAll('link[rel=preload][as=font]');
    expect(files).toHaveLength(2);
    const sizes = files.map(
      (file) => readFileSync(join(site, file.getAttribute('href') ?? '')).length,
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(32_768);
  });

  it('at most 10 KB of service worker, once it is idle', () => {
    expect(gzip(readFileSync(join(site, 'sw.js'), 'utf8'))).toBeLessThanOrEqual(10_240);
  });

  it('no stylesheet to wait for', () => {
    expect(readPage(site, ARTICLE).querySelectorAll('link[rel=stylesheet]')).toHaveLength(0);
  });
});
