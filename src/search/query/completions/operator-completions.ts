import { fold } from '../../../arabic/fold.ts';
import { dayOf } from '../../days.ts';
import type { FacetTable } from '../../facet-table.ts';
import { countsOf } from '../question/facet-values.ts';
import { facetOf } from '../question/fields.ts';
import { namesMeant } from '../question/names.ts';
import { type Operator, operatorsIn } from '../question/operators.ts';
import { operatorWith, valuesFor } from '../question/values.ts';

/**
 * Ways to go on with an operator at the end of what was typed: names of the site that are meant by what stands
 * after its colon, the commonest first, or ranges and dates.
 *
 * @returns undefined if there is no operator: words may be meant
 */
export async function operatorCompletions(
  typed: string,
  facets: () => Promise<FacetTable>,
): Promise<readonly string[] | undefined> {
  const operator = operatorsIn(typed).operators.at(-1);
  if (!operator) return undefined;
  const { start, end, name, excludes, isJoined, isSpaced } = operator;
  const before = typed.slice(0, start);
  // «قال الكاتب: …» is a sentence.
  if (isJoined && before.trim() !== '') return undefined;
  const further = typed.slice(end);
  const values = going(operator, further, await facets());
  if (values.length === 0 && (isSpaced || further.trim() !== '')) return undefined;
  return values
    .map((value) => before + operatorWith(name, value, excludes))
    .filter((text) => text !== typed);
}

/** The values that begin as what was typed after the colon, a name of several words without quotation marks, too. */
function going(
  { field, name, value, isQuoted }: Operator,
  further: string,
  table: FacetTable,
): readonly string[] {
  if (further.trim() !== '' && isQuoted) return [];
  const written = (value + further).trim();
  const today = dayOf(new Date());
  const facet = facetOf(field);
  if (!facet) {
    const values = valuesFor(field, name, table, today);
    return values.filter((each) => fold(each).startsWith(fold(written)));
  }
  const names = [...countsOf(facet, [...table.days.keys()], table, today).keys()];
  return written === '' ? names : namesMeant(written, names);
}
