import { dayOf } from '../../days.ts';
import type { FacetTable } from '../../facet-table.ts';
import type { Filter, Query } from '../address.ts';
import type { Engine } from '../engine/engine.ts';
import { find, type Match, type Results } from '../find.ts';
import { type Counts, countsOf } from '../question/facet-values.ts';
import type { WordLookup } from '../word-lookup.ts';

/** What one choice would leave of an answer. */
export interface FacetCount {
  /** Articles if nothing is chosen. */
  readonly all: number;
  readonly values: Counts;
}

/** The filters among which one is chosen: an article is of a year, or not older than a year, not both. */
const CHOICES: readonly (readonly Filter[])[] = [
  ['section'],
  ['author'],
  ['tag'],
  ['since', 'year'],
];

/**
 * For each filter, how many articles of an answer each of its values would leave: what is chosen of it now
 * does not count, so that a reader sees what the others would bring.
 */
export async function facetCounts(
  asked: Query,
  { matches }: Pick<Results, 'matches'>,
  engine: Engine,
  lookup: WordLookup,
  today = dayOf(new Date()),
): Promise<ReadonlyMap<Filter, FacetCount>> {
  const [table, order] = await Promise.all([lookup.facets(), engine.numbers()]);
  const numbersOf = (found: readonly Match[]) => found.flatMap(({ id }) => order.get(id) ?? []);
  const counts = await Promise.all(
    CHOICES.map(async (choice) => {
      const others = Object.entries(asked.filters).filter(
        ([name]) => !choice.some((one) => one === name),
      );
      const filters = Object.fromEntries(others);
      const isChosen = others.length < Object.keys(asked.filters).length;
      const unchosen = isChosen
        ? (await find({ ...asked, filters }, engine, lookup, today)).matches
        : matches;
      return countsIn(choice, numbersOf(unchosen), table, today);
    }),
  );
  return new Map(counts.flat());
}

function countsIn(
  choice: readonly Filter[],
  numbers: readonly number[],
  table: FacetTable,
  today: number,
): readonly (readonly [Filter, FacetCount])[] {
  return choice.map((filter) => [
    filter,
    { all: numbers.length, values: countsOf(filter, numbers, table, today) },
  ]);
}
