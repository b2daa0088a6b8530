import { base as configured } from 'astro:config/server';
import { editionFolder } from './strings/edition-folder.ts';
import type { Language } from './strings/languages.ts';

/**
 * Where things are on the site, below its base path (`BASE_PATH`). Each edition has its own folder and
 * in it the same addresses: whoever asks for one names the language of the edition first.
 */

// Not `import.meta.env.BASE_URL`, which a variable of that name in the environment would replace.
/** Where the whole site is, with a slash at its end. */
export const sitePath = configured.replace(/\/?$/, '/');

/** What there is once for all editions. */
export const newsSitemapPath = `${sitePath}news-sitemap.xml`;
/** The publication's mark, as search engines and feed readers show it. */
export const logoPath = `${sitePath}logo.png`;

/** The path of a file of `public/`, and of what there is once for all editions. */
export function publicPath(file: string): string {
  return sitePath + file;
}

/** The front page of an edition. */
export function homePath(edition: Language): string {
  return sitePath + editionFolder(edition);
}

/** The search page of an edition. */
export function searchPath(edition: Language): string {
  return `${homePath(edition)}search/`;
}

/** The page of what a reader has saved. */
export function savedPath(edition: Language): string {
  return `${homePath(edition)}saved/`;
}

/** The RSS feed of all of an edition. */
export function feedPath(edition: Language): string {
  return `${homePath(edition)}rss.xml`;
}

/** What makes an edition an application of its own. */
export function manifestPath(edition: Language): string {
  return `${homePath(edition)}manifest.webmanifest`;
}

/** The publication's mark as the icon of an application. */
export function iconPath(name: string): string {
  return `${sitePath}icons/${name}.png`;
}

/** The JSON Feed of all of an edition. */
export function jsonFeedPath(edition: Language): string {
  return `${homePath(edition)}feed.json`;
}

/** The picture that stands for a page where it is shared. */
export function cardPath(name: string): string {
  return `${sitePath}cards/${name}.png`;
}

/** The page of an article. */
export function articlePath(edition: Language, slug: string): string {
  return `${homePath(edition)}articles/${slug}/`;
}

/** An article's text alone, for machines that read. */
export function articleMarkdownPath(edition: Language, slug: string): string {
  return `${homePath(edition)}articles/${slug}.md`;
}

/** A page that is no article, such as who we are. */
export function standingPagePath(edition: Language, slug: string): string {
  return `${homePath(edition)}${slug}/`;
}

/** The lists whose pages have slugs: what begins with `/tags/`. */
export type ListKind = 'sections' | 'tags' | 'authors';

/** The page that names all lists of a kind. */
export function listsPath(edition: Language, kind: ListKind): string {
  return `${homePath(edition)}${kind}/`;
}

/** A page of a list: its newest, or one by its number. */
export function listPath(edition: Language, kind: ListKind, slug: string, number?: number): string {
  return `${listsPath(edition, kind)}${slug}/${number === undefined ? '' : `${number}/`}`;
}

/** The feed of a list. */
export function listFeedPath(edition: Language, kind: ListKind, slug: string): string {
  return `${listPath(edition, kind, slug)}rss.xml`;
}

/**
 * A page of the archive.
 *
 * @param period all of it, `2025`, `2025-03` or `2025-03-04`
 */
export function archivePath(edition: Language, period = '', number?: number): string {
  const parts = ['archive', ...period.split('-').filter(Boolean), number ?? []].flat();
  return `${homePath(edition)}${parts.join('/')}/`;
}

/** A search that is one click away: by section, by tag. */
export function searchFor(
  edition: Language,
  filter: 'section' | 'tag' | 'author' | 'year',
  value: string,
): string {
  return `${searchPath(edition)}?${new URLSearchParams({ [filter]: value })}`;
}
