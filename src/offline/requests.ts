/**
 * What is asked for, as far as the service worker minds it: a page; a file that has its content's hash in
 * its name; the forms of an article's words. All else is the network's.
 */
export type Asked = 'page' | 'asset' | 'table' | undefined;

/**
 * @param navigates whether the browser goes there
 * @param base the path below which the site lies, with a slash at its end
 * @param tables the folder of the forms of articles' words, in each edition
 */
export function askedFor(
  { pathname }: URL,
  navigates: boolean,
  base: string,
  tables: string,
): Asked {
  if (!pathname.startsWith(base)) return undefined;
  if (navigates) return isPage(pathname) ? 'page' : undefined;
  if (pathname.startsWith(`${base}_astro/`)) return 'asset';
  return pathname.includes(tables) ? 'table' : undefined;
}

/** Feeds, pictures and texts for machines have a dot in their names, and no page has. */
function isPage(pathname: string): boolean {
  return !/\.[^/]*$/.test(pathname);
}

/** The address under which a page is kept: whatever is searched for in it, it is one page. */
export function pageKey({ origin, pathname }: URL): string {
  return origin + pathname.replace(/\/?$/, '/');
}
