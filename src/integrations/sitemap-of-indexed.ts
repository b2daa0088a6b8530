import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { builtPages } from '../cache/built-pages.ts';
import { CACHE } from '../folders.ts';
import { isPreview } from '../life/audience.ts';
import { PageHeads, type Told } from './page-heads.ts';

/**
 * The sitemap, of the pages that search engines may list. That a page is none of them, and when an
 * article or a list was changed, its head says: whoever makes one need not say it here again.
 */
export function sitemapOfIndexed(): AstroIntegration {
  let folder = '';
  let base = '/';
  const known = new Map<string, Told>();
  let heads: PageHeads | undefined;
  const readHeads = () => {
    heads ??= new PageHeads(join(CACHE, 'heads'));
    return heads;
  };
  // Of each page the sitemap asks twice.
  const toldBy = (page: string) => {
    const path = decodeURI(new URL(page).pathname).slice(base.length);
    const told = known.get(path) ?? readHeads().toldBy(folder, `${path}index.html`);
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
      'astro:build:done': async (options) => {
        folder = fileURLToPath(options.dir);
        if (isPreview()) return;
        await hooks['astro:build:done']?.({
          ...options,
          pages: builtPages(options.pages).toSorted(byPath),
        });
        heads?.save();
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
