import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isReservedSlug, RESERVED_SLUGS } from '../../../src/content/reserved-slugs.ts';

/** Folders that builds make beside the pages. */
const BESIDE = ['_astro', 'pagefind', 'en'];

it('are the names of all pages and folders that the site has, and no others', () => {
  const pages = ['src/pages', 'src/pages/[...edition]']
    .flatMap((folder) => readdirSync(folder))
    .filter((name) => !name.startsWith('['))
    .map((name) => name.replace(/\..*$/, ''));
  expect([...RESERVED_SLUGS].sort()).toEqual([...new Set([...pages, ...BESIDE])].sort());
});

it.each(['404', 'rss', 'index', 'en'])('%s is reserved', (slug) => {
  expect(isReservedSlug(slug)).toBe(true);
});

it.each(['about', 'rss-feeds', '2-years', '2'])('%s is free', (slug) => {
  expect(isReservedSlug(slug)).toBe(false);
});
