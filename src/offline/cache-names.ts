/**
 * The caches of a site, which its pages and its service worker share. Sites below other paths of the same
 * origin have theirs.
 */

/** Copies of what was visited and of what is saved. */
export function copiesCache(base: string): string {
  return `khabar-copies-${base}`;
}

/** The saved articles by their addresses: what is in it has no content. */
export function savedCache(base: string): string {
  return `khabar-saved-${base}`;
}

/** What every reader has who was here once: Workbox names it so, of these. */
export const PRECACHE_NAME = { prefix: 'khabar', precache: 'shell' } as const;

/** Whether a cache is of the site below a path, in whatever version of it. */
export function isCacheOf(name: string, base: string): boolean {
  return name.startsWith('khabar-') && name.endsWith(`-${base}`);
}
