import { base as configured } from 'astro:config/server';

/** Where things are on the site, below its base path (`BASE_PATH`). */

// Not `import.meta.env.BASE_URL`, which a variable of that name in the environment would replace.
const base = configured.replace(/\/?$/, '/');

export const homePath = base;
export const searchPath = `${base}search/`;
export const savedPath = `${base}saved/`;
export const feedPath = `${base}rss.xml`;
export const jsonFeedPath = `${base}feed.json`;
export const newsSitemapPath = `${base}news-sitemap.xml`;
/** The publication's mark, as search engines and feed readers show it. */
export const logoPath = `${base}logo.png`;

/** The path of a file of `public/`. */
export function publicPath(file: string): string {
  return base + file;
}

export function articlePath(slug: string): string {
  return `${base}articles/${slug}/`;
}

/** An article's text alone, for machines that read. */
export function articleMarkdownPath(slug: string): string {
  return `${base}articles/${slug}.md`;
}

/** The picture that stands for a page where it is shared. */
export function cardPath(name: string): string {
  return `${base}cards/${name}.png`;
}

export function standingPagePath(slug: string): string {
  return `${base}${slug}/`;
}

/** The lists whose pages have slugs: what begins with `/tags/`. */
export type ListKind = 'sections' | 'tags' | 'authors';

/** The page that names all lists of a kind. */
export function listsPath(kind: ListKind): string {
  return `${base}${kind}/`;
}

/** A page of a list: its newest, or one by its number. */
export function listPath(kind: ListKind, slug: string, number?: number): string {
  return `${listsPath(kind)}${slug}/${number === undefined ? '' : `${number}/`}`;
}

/** The feed of a list. */
export function listFeedPath(kind: ListKind, slug: string): string {
  return `${listPath(kind, slug)}rss.xml`;
}

/**
 * A page of the archive.
 *
 * @param period all of it, `2025`, `2025-03` or `2025-03-04`
 */
export function archivePath(period = '', number?: number): string {
  const parts = ['archive', ...period.split('-').filter(Boolean), number ?? []].flat();
  return `${base}${parts.join('/')}/`;
}

/** A search that is one click away: by section, by tag. */
export function searchFor(filter: 'section' | 'tag' | 'author' | 'year', value: string): string {
  return `${searchPath}?${new URLSearchParams({ [filter]: value })}`;
}
