import { element, textElement, xmlFile } from './xml.ts';

/** A page that search engines may list. */
export interface Listed {
  readonly url: string;
  /** When it, or the newest article that it lists, was changed. */
  readonly lastmod?: string | undefined;
}

/** A file of the sitemap, by its name. */
export interface SitemapFile {
  readonly name: string;
  readonly text: string;
}

/** The file that names the others. */
export const SITEMAP_INDEX = 'sitemap-index.xml';

/** As many pages as stand in one file. */
const FEW = 1000;

const NAMESPACE = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

/**
 * The sitemap of a site. A large one has a file for each month in which pages were changed: a new article, and the
 * lists that it comes into, change that of its month and of the months that the lists were in before.
 *
 * @see https://www.sitemaps.org/protocol.html
 */
export function sitemapFiles(pages: readonly Listed[], site: string): readonly SitemapFile[] {
  const dated = pages.map(({ url, lastmod }) => {
    return { url, lastmod: lastmod === undefined ? undefined : new Date(lastmod).toISOString() };
  });
  const isLarge = pages.length > FEW;
  const months = Map.groupBy(dated, ({ lastmod }) =>
    isLarge && lastmod !== undefined ? lastmod.slice(0, 'YYYY-MM'.length) : '0',
  );
  const parts = [...months].sort(([a], [b]) => (a < b ? -1 : 1));
  const index = parts.map(([month, listed]) => ({
    url: new URL(nameOf(month), site).href,
    lastmod: listed
      .map(({ lastmod = '' }) => lastmod)
      .toSorted()
      .at(-1),
  }));
  return [
    ...parts.map(([month, listed]) => fileOf(nameOf(month), 'urlset', 'url', listed)),
    fileOf(SITEMAP_INDEX, 'sitemapindex', 'sitemap', index),
  ];
}

function nameOf(month: string): string {
  return `sitemap-${month}.xml`;
}

function fileOf(name: string, root: string, item: string, listed: readonly Listed[]): SitemapFile {
  const items = listed.map(({ url, lastmod }) =>
    element(item, {}, textElement('loc', url) + textElement('lastmod', lastmod)),
  );
  return { name, text: xmlFile(element(root, NAMESPACE, items.join('') || '\n')) };
}
