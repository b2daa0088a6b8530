/**
 * Names that stand beside the standing pages: what `src/pages/` makes, which a test compares with this
 * list, and the folders of Astro's and Pagefind's files.
 */
export const RESERVED_SLUGS: ReadonlySet<string> = new Set([
  '404',
  '_astro',
  'archive',
  'articles',
  'authors',
  'cards',
  'feed',
  'index',
  'llms',
  'logo',
  'news-sitemap',
  'media',
  'pagefind',
  'robots',
  'rss',
  'saved',
  'search',
  'sections',
  'tags',
]);

/** Whether a standing page cannot have a slug, in lower case. */
export function isReservedSlug(slug: string): boolean {
  return RESERVED_SLUGS.has(slug);
}
