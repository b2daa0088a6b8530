/** The search page without a network: it searches what its reader has saved. */
import { copiesCache } from '../../offline/cache-names.ts';
import { savedArticles } from '../../reader/saved-articles.ts';
import { type KeptPage, searchKept } from '../in-article/search-kept.ts';
import type { Match } from '../query/find.ts';

/**
 * Searches the saved articles of an edition of which there are copies.
 *
 * @param home the edition's front page
 * @returns undefined where there are none
 */
export async function searchSaved(
  typed: string,
  home: string,
): Promise<readonly Match[] | undefined> {
  const pages = await keptPages(home);
  return pages.length === 0 ? undefined : searchKept(typed, pages);
}

async function keptPages(home: string): Promise<readonly KeptPage[]> {
  // The caches are named by the path of the whole site, which a front page may lie below.
  const bases = [home, home.replace(/(?<![^/])[^/]+\/$/, '')];
  const articles = savedArticles().filter(({ path }) => path.startsWith(`${home}articles/`));
  const pages = await Promise.all(
    articles.map(async ({ path }) => {
      const html = await copyIn(bases, path);
      return html === undefined ? [] : [{ path, html }];
    }),
  );
  return pages.flat();
}

async function copyIn(bases: readonly string[], path: string): Promise<string | undefined> {
  for (const base of bases) {
    const copy = await caches.match(path, { cacheName: copiesCache(base) });
    if (copy) return copy.text();
  }
  return undefined;
}
