import type { FacetTable } from '../../facet-table.ts';
import { FILTERS, type Query } from '../address.ts';
import type { Question } from './question.ts';

/** What an operator, an exclusion, a byline or a word that joins others has. */
const SIGNS = /[:∶：﹕ː꞉׃\p{Pd}−⁃➖|｜&＆]|(?:^|\s)(?:[أا]و|or|and|not|بقلم)(?:\s|$)/iu;

/**
 * Takes apart what was asked. What that takes is fetched only where there is more than words.
 *
 * @param facets of the site
 * @param today where dates end, in days since 1970
 */
export async function questionOf(
  query: Query,
  facets: () => Promise<FacetTable>,
  today: number,
): Promise<Question> {
  const { text, filters } = query;
  if (!SIGNS.test(text) && !FILTERS.some((name) => name in filters))
    return {
      words: text,
      isEither: false,
      excluded: [],
      conditions: [],
      unresolved: [],
      isWithin: () => true,
    };
  const { readQuestion } = await import('./read-question.ts');
  return readQuestion(query, facets, today);
}
