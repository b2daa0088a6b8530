import { copiesCache } from '../../offline/cache-names.ts';

/**
 * Which articles have a copy on this device, by their paths.
 *
 * @param base the path below which the site lies
 */
export async function keptPaths(base: string): Promise<ReadonlySet<string>> {
  try {
    // To open a cache is to make it.
    if (!(await caches.has(copiesCache(base)))) return new Set();
    const copies = await (await caches.open(copiesCache(base))).keys();
    return new Set(copies.map(({ url }) => new URL(url).pathname));
  } catch {
    // No such thing outside a secure context, or the browser forbids it.
    return new Set();
  }
}
