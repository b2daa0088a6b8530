/** A number with a full stop that may be a date as well: 5.3, of 05.03.2024. Fetched where one is typed. */
import type { FoundTerm } from './found-term.ts';
import { dateSpellings } from './question/date-parts.ts';
import type { Term } from './terms.ts';

/**
 * The articles that have the number, and those that have its parts side by side, as a date has them.
 *
 * @param findForms the articles of a term
 */
export async function withDated(
  found: FoundTerm,
  findForms: (term: Term) => Promise<FoundTerm>,
): Promise<FoundTerm> {
  const [form = ''] = found.term.forms;
  const dated = await Promise.all(
    dateSpellings(form).map((forms) => findForms({ forms, exact: true })),
  );
  const articles = dated.flatMap((each) => [...each.articles]);
  if (articles.length === 0) return found;
  return { ...found, unknown: [], articles: new Map([...articles, ...found.articles]) };
}
