import { FACETS } from '../../facet-table.ts';
import { nameForms } from '../../name-forms.ts';
import type { RecentTable } from '../../recent-table.ts';
import type { Engine } from '../engine/engine.ts';
import type { WordLookup } from '../word-lookup.ts';
import type { Numbering } from './numbering.ts';
import { facetsWithRecent } from './recent-facets.ts';
import { withRecentNames } from './recent-names.ts';
import { formsOfBoth } from './recent-texts.ts';

/**
 * The table of forms of a site that has recent articles. The closed segment's forms keep their keys; what recent
 * articles have is added.
 *
 * @param engine of the closed segment
 */
export function lookupWithRecent(
  lookup: WordLookup,
  engine: Engine,
  table: RecentTable,
  numbering: Numbering,
): WordLookup {
  const names = table.articles.flatMap((article) => FACETS.flatMap((facet) => article[facet]));
  return {
    manifest: lookup.manifest,
    ...withRecentNames(formsOfBoth({ lookup, engine }, table, numbering), nameForms(names)),
    common: () => lookup.common(),
    facets: async () => facetsWithRecent(await lookup.facets(), table, numbering),
  };
}
