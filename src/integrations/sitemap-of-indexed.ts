import { closeSync, openSync, readSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { builtPages } from '../cache/built-pages.ts';
import { builtFile } from '../cache/staying-files.ts';
import { isPreview } from '../life/audience.ts';

/** As much of a page as holds what its head says to search engines, which stands before its styles. */
const HEAD = 8192;

/** What a page that they may not says in its head. */
const NOINDEX = /<meta name="robots" content="noindex"\s*\/?>/;

/** When an article was last changed, as its head says it. */
const MODIFIED = /<meta property="article:modified_time" content="([^"]+)"/;

/** When the newest article of a list appeared, as its structured data have it. */
const LISTED = /"dateModified":"([^"]+)"/;

/**
 * The sitemap, of the pages that search engines may list. That a page is none of them, and when an
 * article or a list was changed, its head says: whoever makes one need not say it here again.
 */
export function sitemapOfIndexed(): AstroIntegration {
  let folder = '';
  let base = '/';
  const known = new Map<string, Told>();
  // Of each page the sitemap asks twice.
  const toldBy = (page: string) => {
    const path = decodeURI(new URL(page).pathname).slice(base.length);
    const told = known.get(path) ?? toldIn(readHead(builtFile(folder, `${path}index.html`)));
    known.set(path, told);
    return told;
  };
  const { name, hooks } = sitemap({
    filter: (page) => toldBy(page).isIndexed,
    serialize: (item) => {
      const { lastmod } = toldBy(item.url);
      return lastmod === undefined ? item : { ...item, lastmod };
    },
  });
  return {
    name,
    hooks: {
      ...hooks,
      'astro:config:done': (options) => {
        base = options.config.base.replace(/\/?$/, '/');
        return hooks['astro:config:done']?.(options);
      },
      'astro:build:done': (options) => {
        folder = fileURLToPath(options.dir);
        if (isPreview()) return;
        return hooks['astro:build:done']?.({
          ...options,
          pages: builtPages(options.pages).toSorted(byPath),
        });
      },
    },
  };
}

/**
 * As the sitemap sorts its addresses, with a comparison that takes a hundredth of the time. What is in
 * order already is sorted in as many steps as there are pages.
 */
const { compare } = new Intl.Collator('en', { numeric: true });

function byPath({ pathname: a }: { pathname: string }, { pathname: b }: { pathname: string }) {
  return compare(encodeURI(a), encodeURI(b));
}

/** What a page says of itself to search engines. */
interface Told {
  readonly isIndexed: boolean;
  readonly lastmod: string | undefined;
}

function toldIn(head: string): Told {
  const [, lastmod] = MODIFIED.exec(head) ?? LISTED.exec(head) ?? [];
  return { isIndexed: !NOINDEX.test(head), lastmod };
}

function readHead(file: string): string {
  const head = Buffer.alloc(HEAD);
  const page = openSync(file, 'r');
  const length = readSync(page, head);
  closeSync(page);
  return head.toString('utf8', 0, length);
}
