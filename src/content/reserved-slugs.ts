import { DEFAULT_LANGUAGE, LANGUAGE_CODES } from '../strings/languages.ts';

/**
 * Names that stand beside the standing pages: what `src/pages/` makes, which a test compares with this
 * list, the folders of editions, and those of Astro's and Pagefind's files.
 */
export const RESERVED_SLUGS: ReadonlySet<string> = new Set([
  '404',
  '_astro',
  'archive',
  'articles',
  'authors',
  'cards',
  'feed',
  'icons',
  'index',
  'llms',
  'logo',
  'news-sitemap',
  'manifest',
  'media',
  'offline',
  'pagefind',
  'robots',
  'rss',
  'saved',
  'search',
  'sections',
  'tags',
  ...LANGUAGE_CODES.filter((code) => code !== DEFAULT_LANGUAGE),
]);

/** Whether a standing page cannot have a slug, in lower case. */
export function isReservedSlug(slug: string): boolean {
  return RESERVED_SLUGS.has(slug);
}
