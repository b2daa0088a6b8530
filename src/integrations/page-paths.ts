import { posix } from 'node:path';
import type { PathWithRoute } from 'astro';

/** Two files of `src/pages/` may have a page at one address: Astro makes the first. */
export function firstOfEach(paths: readonly PathWithRoute[]): readonly PathWithRoute[] {
  const first = new Map<string, PathWithRoute>();
  for (const path of paths) {
    const address = path.pathname.replace(/\/$/, '');
    if (!first.has(address)) first.set(address, path);
  }
  return [...first.values()];
}

/** By which a page is known. */
export function pathOf({ pathname }: PathWithRoute): string {
  return withoutSlashes(encoded(pathname));
}

/** The file of a page in a built site, as Astro names it. */
export function fileOf({ pathname, route }: PathWithRoute): string {
  const path = withoutSlashes(pathname);
  if (route.type !== 'page') return path;
  return path === '404' ? '404.html' : posix.join(path, 'index.html');
}

/** The address of a page as Astro tells integrations. */
export function addressOf({ pathname }: PathWithRoute): string {
  return pathname.replace(/\/?$/, '/').replace(/^\//, '');
}

function encoded(pathname: string): string {
  return new URL(pathname, 'http://localhost').pathname;
}

/** A path that neither begins nor ends with a slash. */
export function withoutSlashes(path: string): string {
  return path.replace(/^\/|\/$/g, '');
}
