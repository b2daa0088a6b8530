import type { Message } from '../diagnostics/message.ts';
import {
  NO_SITEMAP,
  NOT_IN_SITEMAP,
  SITEMAP_NOT_NAMED,
  sitemapNamesHidden,
  sitemapNamesNoPage,
} from '../diagnostics/messages/built-feeds.ts';

/** What sitemaps say against what pages say, asked when all are read. */
export class SitemapCoverage {
  readonly #pages = new Map<string, string | undefined>();
  readonly #sitemaps: { readonly file: string; readonly lists: Lists }[] = [];
  readonly #named = new Set<string>();

  /** @param address under which search engines are to list it; undefined if they are not */
  addPage(file: string, address: string | undefined): void {
    this.#pages.set(file, address);
  }

  /** @param lists the addresses in it that lead to a file of the site, and those files */
  addSitemap(file: string, lists: Lists): void {
    this.#sitemaps.push({ file, lists });
  }

  /** An index or robots.txt names this sitemap. */
  nameSitemap(file: string): void {
    this.#named.add(file);
  }

  get count(): number {
    return this.#sitemaps.length;
  }

  *problems(): Generator<readonly [file: string, problem: Message]> {
    if (this.#sitemaps.length === 0) yield ['robots.txt', NO_SITEMAP];
    const listed = new Set<string>();
    for (const { file, lists } of this.#sitemaps) {
      if (!this.#named.has(file)) yield [file, SITEMAP_NOT_NAMED];
      for (const [address, page] of lists) {
        listed.add(page);
        if (!this.#pages.has(page)) yield [file, sitemapNamesNoPage(address)];
        else if (this.#pages.get(page) !== new URL(address).href)
          yield [file, sitemapNamesHidden(address)];
      }
    }
    if (this.#sitemaps.length === 0) return;
    for (const [page, address] of this.#pages)
      if (address !== undefined && !listed.has(page)) yield [page, NOT_IN_SITEMAP];
  }
}

/** Addresses and the files that they lead to. */
type Lists = readonly (readonly [address: string, file: string])[];
