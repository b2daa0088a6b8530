/** The search page without a network: it searches what is on the device. */
import { copiesCache } from '../../offline/cache-names.ts';
import { keptAt } from '../../offline/copies.ts';
import { savedArticles } from '../../reader/saved-articles.ts';
import { type KeptPage, searchKept } from '../in-article/search-kept.ts';
import type { Query } from '../query/address.ts';
import type { Results } from '../query/find.ts';

/** Of the articles that were only visited, so many of the latest: each is parsed for each search. */
const VISITED = 40;

/**
 * Searches the articles of an edition of which there are copies: saved ones, and the latest that were visited.
 *
 * @param home the edition's front page
 * @returns undefined where there are none
 */
export async function searchKeptArticles(query: Query, home: string): Promise<Results | undefined> {
  const pages = await keptPages(home);
  return pages.length === 0 ? undefined : searchKept(query, pages);
}

async function keptPages(home: string): Promise<readonly KeptPage[]> {
  const saved = new Set(savedArticles().map(({ path }) => path));
  const copies = [...(await articleCopies(home))].sort((a, b) => b.keptAt - a.keptAt);
  const visited = copies.filter(({ path }) => !saved.has(path)).slice(0, VISITED);
  const pages = [...copies.filter(({ path }) => saved.has(path)), ...visited];
  return Promise.all(pages.map(async ({ path, copy }) => ({ path, html: await copy.text() })));
}

interface Copy {
  readonly path: string;
  readonly copy: Response;
  readonly keptAt: number;
}

async function articleCopies(home: string): Promise<readonly Copy[]> {
  // The caches are named by the path of the whole site, which a front page may lie below; at / both are one.
  const bases = new Set([home, home.replace(/(?<![^/])[^/]+\/$/, '')]);
  const folder = `${home}articles/`;
  const found: Copy[] = [];
  for (const base of bases) {
    if (!(await caches.has(copiesCache(base)))) continue;
    const cache = await caches.open(copiesCache(base));
    for (const request of await cache.keys()) {
      const path = new URL(request.url).pathname;
      const copy =
        path.startsWith(folder) && path.endsWith('/') ? await cache.match(request) : undefined;
      if (copy) found.push({ path, copy, keptAt: keptAt(copy) });
    }
  }
  return found;
}
