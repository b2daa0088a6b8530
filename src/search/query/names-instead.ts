import { FACETS, type Facet, type FacetTable } from '../facet-table.ts';
import type { Query } from './address.ts';
import { countsOf, namesMeant } from './facets.ts';
import { questionOf } from './operators.ts';
import type { Suggestion } from './suggestions.ts';

/** Names that are offered, the commonest. */
const MOST = 8;

/** Names of sections, authors or tags that a site has. */
export interface NamesInstead {
  readonly facet: Facet;
  readonly names: readonly Suggestion[];
}

/** What is there where a name was asked for that the site lacks, by the address or an operator. */
export function namesInstead(query: Query, table: FacetTable): readonly NamesInstead[] {
  const { query: asked, excluded } = questionOf(query);
  const text = [asked.text, ...excluded.map((each) => `-${each}`)].join(' ').trim();
  return FACETS.flatMap((facet) => {
    const { names, of } = table[facet];
    const typed = asked.filters[facet];
    if (typed === undefined || names.length === 0 || namesMeant(typed, names).length > 0) return [];
    const commonest = [...countsOf(facet, [...of.keys()], table, 0).keys()].slice(0, MOST);
    const suggestions = commonest.map((word) => {
      return { word, query: { ...asked, text, filters: { ...asked.filters, [facet]: word } } };
    });
    return [{ facet, names: suggestions }];
  });
}
