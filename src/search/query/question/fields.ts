import { FACETS, type Facet } from '../../facet-table.ts';
import type { Filter } from '../address.ts';

/** What an answer can be narrowed to by an operator: what an address can tell, and a date before which. */
export type Field = Filter | 'before';

/** The facet that a field is, if it is one of names. */
export function facetOf(field: string): Facet | undefined {
  return FACETS.find((each) => each === field);
}

/** A thing that all results have, or that none has. */
export interface Condition {
  readonly field: Field;
  /** As the site writes them; one is enough. */
  readonly values: readonly string[];
  readonly excludes: boolean;
}
