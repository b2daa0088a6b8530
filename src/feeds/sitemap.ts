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

/** As many pages as stand in one file without regard to months. */
const FEW = 1000;

/** As many as the protocol lets a file have: what was imported has one date at times. */
const MOST = 50_000;

const NAMESPACE = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

/**
 * The sitemap of a site. A large one has a file for each month in which pages were changed: a new article, and the
 * lists that it comes into, change that of its month and of the months that the lists were in before.
 *
 * @see https://www.sitemaps.org/protocol.html
 */
export function sitemapFiles(pages: readonly Listed[], site: string): readonly SitemapFile[] {
  const dated = pages.map(({ url, lastmod }) => {
    return { url, lastmod: lastmod === undefined ? undefined : inUtc(lastmod) };
  });
  const isLarge = pages.length > FEW;
  const months = Map.groupBy(dated, ({ lastmod }) =>
    isLarge && lastmod !== undefined ? lastmod.slice(0, 'YYYY-MM'.length) : '0',
  );
  const parts = [...months].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(inFiles);
  const index = parts.map(({ name, listed }) => ({
    url: new URL(name, site).href,
    lastmod: listed
      .map(({ lastmod = '' }) => lastmod)
      .toSorted()
      .at(-1),
  }));
  return [
    ...parts.map(({ name, listed }) => fileOf(name, 'urlset', 'url', listed)),
    fileOf(SITEMAP_INDEX, 'sitemapindex', 'sitemap', index),
  ];
}

/** A day without an hour stays one: midnight in Greenwich may be hours away for the newsroom. */
function inUtc(written: string): string {
  return written.length === 'YYYY-MM-DD'.length ? written : new Date(written).toISOString();
}

/** The pages of a month, in as many files as they need, of which the first has the month's name. */
function inFiles([month, listed]: [string, readonly Listed[]]) {
  return Array.from({ length: Math.ceil(listed.length / MOST) }, (_, number) => ({
    name: `sitemap-${month}${number === 0 ? '' : `-${number + 1}`}.xml`,
    listed: listed.slice(number * MOST, (number + 1) * MOST),
  }));
}

function fileOf(name: string, root: string, item: string, listed: readonly Listed[]): SitemapFile {
  const items = listed.map(({ url, lastmod }) =>
    element(item, {}, textElement('loc', url) + textElement('lastmod', lastmod)),
  );
  return { name, text: xmlFile(element(root, NAMESPACE, items.join('') || '\n')) };
}
