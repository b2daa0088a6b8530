import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtPages } from '../cache/built-pages.ts';
import { sitemapFiles } from '../feeds/sitemap.ts';
import { CACHE } from '../folders.ts';
import { isPreview } from '../life/audience.ts';
import { PageHeads } from './page-heads.ts';

/** Pages that say that there is none: hosts have their own file for them. */
const STATUS_PAGE = /(?:^|\/)(?:404|500)\/?$/;

/**
 * The sitemap, of the pages that search engines may list. That a page is none of them, and when an
 * article or a list was changed, its head says: whoever makes one need not say it here again.
 */
export function sitemapOfIndexed(): AstroIntegration {
  let site = '';
  return {
    name: 'khabar:sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = new URL(config.base.replace(/\/?$/, '/'), config.site).href;
      },
      'astro:build:done': ({ dir, pages }) => {
        if (isPreview()) return;
        const folder = fileURLToPath(dir);
        const heads = new PageHeads(join(CACHE, 'heads'));
        const listed = builtPages(pages)
          .filter(({ pathname }) => !STATUS_PAGE.test(pathname))
          .toSorted(byPath)
          .flatMap(({ pathname }) => {
            const { isIndexed, lastmod } = heads.toldBy(folder, `${pathname}index.html`);
            return isIndexed ? { url: new URL(pathname, site).href, lastmod } : [];
          });
        heads.save();
        for (const { name, text } of sitemapFiles(listed, site)) {
          writeFileSync(join(folder, name), text);
        }
      },
    },
  };
}

/** Numbered pages of a list stand in their order. */
const { compare } = new Intl.Collator('en', { numeric: true });

function byPath({ pathname: a }: { pathname: string }, { pathname: b }: { pathname: string }) {
  return compare(encodeURI(a), encodeURI(b));
}
