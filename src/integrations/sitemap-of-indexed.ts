import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { isPreview } from '../life/audience.ts';

/** As much of a page as holds what its head says to search engines, which stands before its styles. */
const HEAD = 8192;

/** What such a page says in its head. */
const NOINDEX = /<meta name="robots" content="noindex"\s*\/?>/;

/**
 * The sitemap, of the pages that search engines may list. A page says that it is none of them in its
 * head alone: whoever makes one need not say it here again.
 */
export function sitemapOfIndexed(): AstroIntegration {
  let folder = '';
  let base = '/';
  const { name, hooks } = sitemap({
    filter: (page) => isIndexed(join(folder, decodeURI(new URL(page).pathname).slice(base.length))),
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
        return hooks['astro:build:done']?.(options);
      },
    },
  };
}

/** @param folder of the page */
function isIndexed(folder: string): boolean {
  const head = Buffer.alloc(HEAD);
  const page = openSync(join(folder, 'index.html'), 'r');
  const length = readSync(page, head);
  closeSync(page);
  return !NOINDEX.test(head.toString('utf8', 0, length));
}
