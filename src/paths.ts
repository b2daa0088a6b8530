import { base as configured } from 'astro:config/server';

/** Where things are on the site, below its base path (`BASE_PATH`). */

// Not `import.meta.env.BASE_URL`, which a variable of that name in the environment would replace.
const base = configured.replace(/\/?$/, '/');

export const homePath = base;
export const searchPath = `${base}search/`;
export const savedPath = `${base}saved/`;
export const archivePath = `${base}archive/`;
export const feedPath = `${base}rss.xml`;

/** The path of a file of `public/`. */
export function publicPath(file: string): string {
  return base + file;
}

export function articlePath(slug: string): string {
  return `${base}articles/${slug}/`;
}

export function standingPagePath(slug: string): string {
  return `${base}${slug}/`;
}

/** A search that is one click away: by section, by tag. */
export function searchFor(filter: 'section' | 'tag', value: string): string {
  return `${searchPath}?${new URLSearchParams({ [filter]: value })}`;
}
