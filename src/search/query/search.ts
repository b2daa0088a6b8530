import { INDEX_FOLDER } from '../index-files.ts';
import type { Filter, Query } from './address.ts';
import type { FacetCount } from './answer/facet-counts.ts';
import { type Engine, engineOf } from './engine/engine.ts';
import { openIndex } from './engine/open-index.ts';
import { find, type Results } from './find.ts';
import { openWordLookup, type WordLookup } from './word-lookup.ts';

/** The search of a site, ready for queries. */
export interface Search {
  readonly engine: Engine;
  readonly lookup: WordLookup;
  find(query: Query): Promise<Results>;
  /** What an answer can be narrowed to, and how many of it each choice would leave. */
  counts(query: Query, results: Results): Promise<ReadonlyMap<Filter, FacetCount>>;
}

/**
 * Fetches the engine and the beginning of the word table.
 *
 * @param base the site's base path, with a slash at its end
 */
export async function openSearch(base: string): Promise<Search> {
  const folder = `${base}${INDEX_FOLDER}/`;
  const opened = openWordLookup(folder);
  const [index, closed, together] = await Promise.all([
    openIndex(folder),
    opened,
    opened.then(({ manifest }) => openRecent(folder, base, manifest.recent)),
  ]);
  // Tables and index of two publishes number other articles: of which one is, the other will be soon.
  if (closed.manifest.index !== index.name) throw new Error('an index of another publish');
  const segment = { engine: engineOf(index), lookup: closed };
  await segment.engine.numbers();
  const { engine, lookup } = together ? together(segment) : segment;
  return {
    engine,
    lookup,
    find: (query) => find(query, engine, lookup),
    counts: async (query, results) => {
      const { facetCounts } = await import('./answer/facet-counts.ts');
      return facetCounts(query, results, engine, lookup);
    },
  };
}

/** The recent articles, and the code for them: where there are none, neither is fetched. */
async function openRecent(folder: string, base: string, file?: string) {
  if (file === undefined) return undefined;
  const { withRecent } = await import('./recent/with-recent.ts');
  return withRecent(folder, file, base);
}
