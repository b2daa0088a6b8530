/** What names results can be narrowed to; their dates are narrowed to as well. */
export const FACETS = ['section', 'author', 'tag'] as const;
export type Facet = (typeof FACETS)[number];

/** Names, and for each article, the newest first, the numbers of those that it has. */
export interface FacetNames {
  readonly names: readonly string[];
  readonly of: readonly (readonly number[])[];
}

/** The facets of all articles: `pagefind/words/<hash>.words`. */
export interface FacetTable extends Readonly<Record<Facet, FacetNames>> {
  /** The day of each article, in days since 1970. */
  readonly days: readonly number[];
}

/** JSON; days are steps from one to the next, which are short: the newest stands first. */
export function writeFacets({ days, ...facets }: FacetTable): string {
  const steps = days.map((day, at) => day - (days[at - 1] ?? 0));
  return JSON.stringify({ days: steps, ...facets });
}

/** The inverse of `writeFacets`. */
export function readFacets(text: string): FacetTable {
  const { days: steps, ...facets }: FacetTable = JSON.parse(text);
  let day = 0;
  const days = steps.map((step) => {
    day += step;
    return day;
  });
  return { days, ...facets };
}
