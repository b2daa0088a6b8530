import { FACETS, type Facet } from '../../facet-table.ts';
import type { Filter } from '../address.ts';

/**
 * What an answer can be narrowed to by an operator: what an address can tell, a date before which, and the days of a
 * date. What is asked of those until the end of one becomes one of these (`narrowing.ts`).
 */
export type Field = Filter | 'before' | 'date';
/** What an operator can be about: «شهر:أبريل» is that of every year. */
export type AskedField = Field | 'until' | 'month';

/** Whether a field is of the days of a date, and of none before or since it. */
export function isOfDays(field: string): boolean {
  return ['year', 'date', 'month'].includes(field);
}

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
  /** Others, one of which is enough as well: «قسم:علوم أو وسم:قمر». */
  readonly or?: readonly Condition[];
}
