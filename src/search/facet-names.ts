import type { FacetNames } from './facet-table.ts';

/** A facet of articles, by the names that each has. Numbers are short where they are often written: the first articles have the first ones. */
export function facetNames(namesOf: readonly (readonly string[])[]): FacetNames {
  const numbers = new Map<string, number>();
  for (const name of namesOf.flat()) if (!numbers.has(name)) numbers.set(name, numbers.size);
  const of = namesOf.map((names) => names.flatMap((name) => numbers.get(name) ?? []));
  return { names: [...numbers.keys()], of };
}
