import type { FacetTable } from '../../facet-table.ts';
import { FILTERS, type Query } from '../address.ts';
import { type Condition, type Field, facetOf } from './fields.ts';
import { isOfOneName } from './names.ts';
import { meantBy, narrowing } from './narrowing.ts';
import { type Operator, operatorsIn, type Stretch, without } from './operators.ts';
import type { Question } from './question.ts';
import { leavesAny, valuesFor } from './values.ts';

/** What is asked of a field, by an operator or by a filter that is chosen. */
interface Asked {
  readonly field: Field;
  readonly value: string;
  readonly excludes: boolean;
  readonly operator?: Operator;
}

/**
 * Reads the operators out of what was typed, and what is chosen beside it.
 *
 * @param facets of the site, by which it is read if there is anything of either
 */
export async function readQuestion(
  query: Query,
  facets: () => Promise<FacetTable>,
  today: number,
): Promise<Question> {
  const { operators } = operatorsIn(query.text);
  const isNarrowed = operators.length > 0 || FILTERS.some((name) => name in query.filters);
  return readBy(isNarrowed ? await facets() : NO_FACETS, query, today);
}

const NONE = { names: [], of: [] };
const NO_FACETS: FacetTable = { days: [], section: NONE, author: NONE, tag: NONE };

/** Reads a question by what there is. */
export function readBy(table: FacetTable, query: Query, today: number): Question {
  const { text, filters } = query;
  const { operators: typed, exclusions } = operatorsIn(text);
  const candidates = typed.map((each) =>
    withWholeName(each, text, [...typed, ...exclusions], table),
  );
  const words = wordsBeside(text, [...candidates, ...exclusions]);
  const operators = candidates.filter((each) => isMeant(each, words, table, today));
  const asked: readonly Asked[] = [
    ...operators.map((operator) => {
      const { field, value, excludes } = operator;
      return { field, value, excludes, operator };
    }),
    ...FILTERS.flatMap((field) => {
      const value = filters[field];
      return value === undefined ? [] : [{ field, value, excludes: false }];
    }),
  ];
  const conditions = conditionsOf(asked, table, today);
  return {
    words: without(text, [...operators, ...exclusions]),
    excluded: exclusions.map((each) => each.text),
    conditions,
    isWithin: narrowing(conditions, table, today),
    unresolved: asked.flatMap(({ field, value, excludes, operator }) => {
      const meant = value === '' ? [] : meantBy(field, value, table, today);
      const isNamed = meant.length > 0;
      if (isNamed && (excludes || leavesAny(field, meant, table, today))) return [];
      const values = valuesFor(field, operator?.name ?? '', table, today);
      return [{ field, value, values, isDate: isNamed, ...(operator && { operator }) }];
    }),
  };
}

/** The words that stand beside the operators: where they begin and end, and how many they are. */
interface Beside extends Stretch {
  readonly count: number;
}

function wordsBeside(text: string, stretches: readonly Stretch[]): Beside {
  let beside = '';
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start))
    beside += text.slice(beside.length, start) + ' '.repeat(end - start);
  beside += text.slice(beside.length);
  const count = beside.match(/\S+/g)?.length ?? 0;
  return { start: beside.search(/\S/), end: beside.trimEnd().length, count };
}

/** Of more words, what is typed is a sentence. */
const MOST_BESIDE = 3;

/**
 * Whether an operator is meant, and not a word of a sentence before its colon: «قال الكاتب: ليلى…». One that is
 * typed as one is; another if there are no words beside it (and, behind the name of a date, a date: «عام: جديد»), or if
 * it names what the site has beside a few: at the beginning of the line, or at its end with nothing joined to it.
 */
function isMeant(
  { field, value, isJoined, isSpaced, start, end }: Operator,
  words: Beside,
  table: FacetTable,
  today: number,
): boolean {
  if (!(isJoined || isSpaced)) return true;
  const isFound = value === '' || meantBy(field, value, table, today).length > 0;
  if (words.count === 0) return isFound || facetOf(field) !== undefined;
  const begins = words.start >= end;
  const ends = words.end <= start && !isJoined;
  const isPlace = (begins || ends) && words.count <= MOST_BESIDE;
  return isPlace && isFound;
}

/** No name has more words. */
const MOST_WORDS = 6;

/** A name is typed without quotation marks, too: كاتب:ليلى الحارثي. */
function withWholeName(
  operator: Operator,
  text: string,
  stretches: readonly Stretch[],
  table: FacetTable,
): Operator {
  const facet = facetOf(operator.field);
  if (!facet || operator.isQuoted || operator.value === '') return operator;
  const starts = stretches.map(({ start }) => start).filter((start) => start >= operator.end);
  const further = text.slice(operator.end, Math.min(text.length, ...starts));
  const following = [...further.slice(0, LONGEST).matchAll(/\S+/g)].slice(0, MOST_WORDS);
  for (const { index, 0: word } of following.reverse()) {
    const value = operator.value + further.slice(0, index + word.length);
    if (isOfOneName(value, table[facet].names))
      return { ...operator, value, end: operator.end + index + word.length };
  }
  return operator;
}

/** Nor more characters. */
const LONGEST = 200;

/** Operators of one field widen one another; a filter that is chosen narrows what they leave. */
function conditionsOf(
  asked: readonly Asked[],
  table: FacetTable,
  today: number,
): readonly Condition[] {
  const conditions = new Map<string, Condition>();
  for (const { field, value, excludes, operator } of asked) {
    if (value === '') continue;
    const [only = value, second] = meantBy(field, value, table, today);
    const name = second === undefined ? only : value;
    const key = JSON.stringify([field, excludes, operator === undefined]);
    const values = [...(conditions.get(key)?.values ?? []), name];
    conditions.set(key, { field, values: [...new Set(values)], excludes });
  }
  return [...conditions.values()];
}
