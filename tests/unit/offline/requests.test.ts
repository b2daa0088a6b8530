import { describe, expect, it } from 'vitest';
import { askedFor, pageKey } from '../../../src/offline/requests.ts';

const url = (path: string) => new URL(path, 'https://news.example');

describe('what is asked for', () => {
  it.each([
    ['/news/', true, 'page'],
    ['/news/articles/%D8%AE%D8%A8%D8%B1/?find=a', true, 'page'],
    ['/news/articles/ship', true, 'page'],
    ['/news/en/search/?q=a', true, 'page'],
    ['/news/rss.xml', true, undefined],
    ['/news/articles/ship.md', true, undefined],
    ['/news/_astro/ship.AbC_1.webp', true, undefined],
    ['/', true, undefined],
    ['/newspaper/', true, undefined],
    ['/news/_astro/ship.AbC_1.webp', false, 'asset'],
    ['/news/_astro/fonts/a.woff2', false, 'asset'],
    ['/_astro/a.js', false, undefined],
    ['/news/pagefind/articles/ship.words', false, 'table'],
    ['/news/en/pagefind/articles/ship.words', false, 'table'],
    ['/news/pagefind/pagefind.js', false, undefined],
    ['/news/media/film.mp4', false, undefined],
    ['/news/sw.js', false, undefined],
    ['/news/articles/ship/', false, undefined],
  ])('%s (navigates: %s) is %s', (path, navigates, asked) => {
    expect(askedFor(url(path), navigates, '/news/', '/pagefind/articles/')).toBe(asked);
  });

  it('has a page under one address, whatever is found in it', () => {
    expect(pageKey(url('/a?find=b#c'))).toBe('https://news.example/a/');
    expect(pageKey(url('/a/'))).toBe('https://news.example/a/');
  });
});
