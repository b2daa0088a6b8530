import type { FacetTable } from '../facet-table.ts';
import { FILTERS, type Query } from './address.ts';
import { operatorsIn, without } from './operators.ts';
import type { Question } from './question.ts';

/**
 * Reads the operators out of what was typed, and what is chosen beside it. What they name is looked up in what
 * the site has, which is fetched only where there is one.
 */
export async function questionOf(
  query: Query,
  facets: () => Promise<FacetTable>,
  today: number,
): Promise<Question> {
  const { operators, exclusions } = operatorsIn(query.text);
  const isNarrowed = operators.length > 0 || FILTERS.some((name) => name in query.filters);
  if (!isNarrowed) {
    const excluded = exclusions.map(({ text }) => text);
    return { words: without(query.text, exclusions), excluded, conditions: [], unresolved: [] };
  }
  const [table, { readQuestion }] = await Promise.all([facets(), import('./read-question.ts')]);
  return readQuestion(query, table, today);
}
