import { fold } from '../../../arabic/fold.ts';
import { dayOf } from '../../days.ts';
import type { FacetTable } from '../../facet-table.ts';
import { countsOf } from '../question/facet-values.ts';
import { facetOf } from '../question/fields.ts';
import { namesBegun } from '../question/names.ts';
import { type Operator, operatorsIn } from '../question/operators.ts';
import { plainSigns } from '../question/plain-signs.ts';
import { operatorWith, valuesFor, writtenAfter } from '../question/values.ts';
import { monthsBegun } from './month-completions.ts';

/**
 * Ways to go on with an operator at the end of what was typed: names of the site that are meant by what stands
 * after its colon, the commonest first, or ranges and dates.
 *
 * @returns undefined if there is no operator: words may be meant
 */
export async function operatorCompletions(
  line: string,
  facets: () => Promise<FacetTable>,
): Promise<readonly string[] | undefined> {
  const { text: typed } = plainSigns(line);
  const operator = operatorsIn(typed).operators.at(-1);
  if (!operator) return undefined;
  const { start, end, name, value, excludes, isQuoted, isJoined, isSpaced } = operator;
  const before = typed.slice(0, start);
  // «قال الكاتب: …» is a sentence.
  if (isJoined && before.trim() !== '') return undefined;
  const further = typed.slice(end);
  const isFurther = further.trim() !== '';
  const [, others, last = ''] = AFTER_OTHERS.exec(typed.slice(start)) ?? [];
  const begun = others === undefined ? value + further : last;
  const isClosed = others === undefined && isQuoted && isFurther;
  const all = isClosed ? [] : going(operator, begun.trim(), await facets());
  const values = all.filter((one) => !others?.includes(one));
  if (values.length === 0 && (isSpaced || isFurther)) return undefined;
  // In -(…) the hyphen stands before it.
  const isOut = excludes && !before.endsWith('(');
  const written = (one: string) =>
    others === undefined ? operatorWith(name, one, isOut) : others + writtenAfter(name, one);
  return values.map((one) => before + written(one)).filter((text) => text !== typed);
}

/** «قسم:رياضة، عل»، «قسم:(رياضة أو عل»: of several names the last is being typed. */
const AFTER_OTHERS = /^(.*(?:\(|[،؛,;|]\s*|\s(?:[أا]و|or)\s+))([^()]*)$/i;

/** The values that begin as what was typed, a name of several words without quotation marks, too. */
function going({ field, name }: Operator, begun: string, table: FacetTable): readonly string[] {
  const today = dayOf(new Date());
  const facet = facetOf(field);
  if (!facet) {
    const values = valuesFor(field, name, table, today);
    if (begun === '') return values;
    const months = field === 'year' ? [] : monthsBegun(begun, field, table, today);
    return [...values.filter((each) => fold(each).startsWith(fold(begun))), ...months];
  }
  const names = [...countsOf(facet, [...table.days.keys()], table, today).keys()];
  return namesBegun(begun, names);
}
