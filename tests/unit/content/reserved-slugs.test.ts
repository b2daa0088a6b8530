import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isReservedSlug, RESERVED_SLUGS } from '../../../src/content/reserved-slugs.ts';

/** Folders of files that builds make beside the pages. */
const BESIDE = ['_astro', 'pagefind'];

it('are the names of all pages and folders that the site has, and no others', () => {
  const pages = readdirSync('src/pages')
    .filter((name) => !name.startsWith('['))
    .map((name) => name.replace(/\..*$/, ''));
  expect([...RESERVED_SLUGS].sort()).toEqual([...pages, ...BESIDE].sort());
});

it.each(['404', 'rss', 'index'])('%s is reserved', (slug) => {
  expect(isReservedSlug(slug)).toBe(true);
});

it.each(['about', 'rss-feeds', '2-years', '2'])('%s is free', (slug) => {
  expect(isReservedSlug(slug)).toBe(false);
});
