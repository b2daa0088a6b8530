import { afterEach, expect, it, vi } from 'vitest';
import type { KeptPage } from '../../../../src/search/in-article/search-kept.ts';
import { searchKeptArticles } from '../../../../src/search/page/kept-search.ts';

const searched = vi.hoisted((): { paths: string[] } => ({ paths: [] }));
vi.mock(import('../../../../src/search/in-article/search-kept.ts'), async (original) => ({
  ...(await original()),
  searchKept: async (_query, pages: readonly KeptPage[]) => {
    searched.paths = pages.map(({ path }) => path);
    throw new Error('found');
  },
}));

afterEach(() => vi.unstubAllGlobals());

/** The caches of a device, by their names, with the paths that each has. */
function device(kept: Readonly<Record<string, readonly string[]>>): void {
  vi.stubGlobal('caches', {
    has: async (name: string) => name in kept,
    open: async (name: string) => ({
      keys: async () => (kept[name] ?? []).map((path) => new Request(`https://n.example${path}`)),
      match: async () => new Response('<p>…</p>'),
    }),
  });
}

it.each([
  ['at the root of its domain', '/', '/', ['/articles/a/']],
  ['at a path', '/khabar/', '/khabar/', ['/khabar/articles/a/']],
  ['of an edition below it', '/', '/en/', ['/en/articles/b/']],
  ['of an edition of a site at a path', '/khabar/', '/khabar/en/', ['/khabar/en/articles/b/']],
])('each article is searched once: a site %s', async (_what, base, home, expected) => {
  device({
    [`khabar-copies-${base}`]: [
      base,
      `${base}articles/a/`,
      `${base}articles/a/words.json`,
      `${base}en/articles/b/`,
    ],
  });
  const query = { text: 'بحر', filters: {}, sort: 'relevance' } as const;
  await expect(searchKeptArticles(query, home)).rejects.toThrow('found');
  expect(searched.paths).toEqual(expected);
});
