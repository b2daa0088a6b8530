import { valueDigest } from './cache/value-digest.ts';

/**
 * Pages with keys: a hash of all that each is given. With one, the next build need not make a page anew
 * whose key is the same and to whose questions the answers are (`integrations/kept-pages.ts`).
 */
export function keyedPages<Path extends { readonly props: object }>(paths: readonly Path[]) {
  // The dev server asks with every page, and keeps none.
  if (process.env.KHABAR_DEV === '1') return [...paths];
  return paths.map((path) => ({ ...path, cacheKey: valueDigest(path.props) }));
}
