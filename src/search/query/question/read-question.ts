import type { FacetTable } from '../../facet-table.ts';
import { FILTERS, type Query } from '../address.ts';
import { type Alternatives, alternativesOf } from './alternatives.ts';
import { isByline, withBylines } from './bylines.ts';
import { connected } from './connectors.ts';
import { type AskedField, type Condition, facetOf, isOfDays } from './fields.ts';
import { joinedWords } from './joined-words.ts';
import { isOfOneName } from './names.ts';
import { conditionOn, meantBy, narrowing } from './narrowing.ts';
import { isOwnName } from './operator-names.ts';
import { type Operator, operatorsIn, type Stretch, without } from './operators.ts';
import { plainSigns } from './plain-signs.ts';
import type { Question } from './question.ts';
import { leavesAny, valuesFor } from './values.ts';

/** What is asked of a field, by an operator or by a filter that is chosen. */
interface Asked {
  readonly field: AskedField;
  /** One of them is enough. */
  readonly values: readonly string[];
  readonly excludes: boolean;
  readonly operator?: Operator;
  /** Whether it or the one before it is enough. */
  readonly isOr?: boolean;
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
  const { text } = plainSigns(query.text);
  const { operators } = operatorsIn(text);
  const isNarrowed =
    operators.length > 0 || isByline(text) || FILTERS.some((name) => name in query.filters);
  return readBy(isNarrowed ? await facets() : NO_FACETS, query, today);
}

const NONE = { names: [], of: [] };
const NO_FACETS: FacetTable = { days: [], section: NONE, author: NONE, tag: NONE };

/** Reads a question by what there is. */
export function readBy(table: FacetTable, query: Query, today: number): Question {
  const { filters } = query;
  const { text: plain, offsetTyped } = plainSigns(query.text);
  const text = withBylines(plain, table.author.names);
  const { operators: typed, exclusions } = operatorsIn(text);
  const candidates = typed.map((each) => {
    return withAlternatives(each, text, [...typed, ...exclusions], table, today);
  });
  const words = wordsBeside(text, [...candidates, ...exclusions]);
  const meant = candidates.filter((each) => isMeant(each, words, table, today));
  const { parts, between } = connected(text, meant);
  const asked: readonly Asked[] = [
    ...parts.map(({ part: operator, isOr }) => {
      const { field, values, excludes } = operator;
      return { field, values, excludes, operator, isOr };
    }),
    ...FILTERS.flatMap((field) => {
      const value = filters[field];
      return value === undefined ? [] : [{ field, values: [value], excludes: false }];
    }),
  ];
  const conditions = conditionsOf(asked, table, today);
  const apart = [...meant, ...between, ...exclusions];
  return {
    ...joinedWords(apart.length > 0 ? withoutBrackets(without(text, apart)) : text),
    excluded: exclusions.map((each) => each.text),
    conditions,
    isWithin: narrowing(conditions, table, today),
    unresolved: asked
      .flatMap((each) => unresolvedIn(each, table, today))
      .map((each) => asTyped(each, offsetTyped)),
  };
}

function unresolvedIn(
  { field, values, excludes, operator }: Asked,
  table: FacetTable,
  today: number,
): Question['unresolved'] {
  return values.flatMap((value) => {
    const meant = value === '' ? [] : meantBy(field, value, table, today);
    const isNamed = meant.length > 0;
    if (isNamed && (excludes || leavesAny(field, meant, table, today))) return [];
    const offered = valuesFor(field, operator?.name ?? '', table, today);
    return [{ field, value, values: offered, isDate: isNamed, ...(operator && { operator }) }];
  });
}

/** With its place in what was typed. */
function asTyped(
  one: Question['unresolved'][number],
  offsetTyped: (offset: number) => number,
): Question['unresolved'][number] {
  const { operator } = one;
  if (!operator) return one;
  const [start, end] = [offsetTyped(operator.start), offsetTyped(operator.end)];
  return { ...one, operator: { ...operator, start, end } };
}

/** Those that stood around operators, of which one may be left. */
function withoutBrackets(words: string): string {
  return words
    .replace(/(?:-\s*)?\(+\s*\)+\s*/g, ' ')
    .replace(/(?<=^|\s)[()]+(?=\s|$)/g, '')
    .trim();
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
  const count = beside.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  const end = beside.replace(/[^\p{L}\p{N}]+$/u, '').length;
  return { start: beside.search(/[\p{L}\p{N}]/u), end, count };
}

/** Of more words, what is typed is a sentence. */
const MOST_BESIDE = 3;

/**
 * Whether an operator is meant, and not a word of a sentence before its colon: «قال الكاتب: ليلى…». One that is
 * typed as one is; another if there are no words beside it (and, behind the name of a date, a date: «عام: جديد», or behind
 * one that says other things as well what the site has: «محرر: جديد»), or if it names what the site has beside a few: at the beginning of the line, or at its end with nothing joined to it.
 */
function isMeant(
  { field, name, values, isJoined, isSpaced, start, end }: WholeOperator,
  words: Beside,
  table: FacetTable,
  today: number,
): boolean {
  if (!(isJoined || isSpaced)) return true;
  const isFound = values.some(
    (value) => value === '' || meantBy(field, value, table, today).length > 0,
  );
  if (words.count === 0) return isFound || isOwnName(name);
  const begins = words.start >= end;
  const ends = words.end <= start && !isJoined;
  const isPlace = (begins || ends) && words.count <= MOST_BESIDE;
  return isPlace && isFound;
}

/** An operator with all that it is about. */
type WholeOperator = Operator & Alternatives;

function withAlternatives(
  operator: Operator,
  text: string,
  stretches: readonly Stretch[],
  table: FacetTable,
  today: number,
): WholeOperator {
  const { field, end } = operator;
  const facet = facetOf(field);
  const starts = stretches.map(({ start }) => start).filter((start) => start >= end);
  const further = text.slice(end, Math.min(text.length, ...starts));
  const isKnown = (words: string) =>
    facet ? isOfOneName(words, table[facet].names) : meantBy(field, words, table, today).length > 0;
  return { ...operator, ...alternativesOf(operator, further, isKnown) };
}

/**
 * Operators of one field widen one another, as those of several do that stand with «or»; a filter that is chosen
 * narrows what they leave.
 */
function conditionsOf(
  asked: readonly Asked[],
  table: FacetTable,
  today: number,
): readonly Condition[] {
  const conditions = new Map<string, Condition>();
  for (const [number, group] of groupsOf(asked).entries()) {
    const fields = new Set(group.map(({ field }) => (isOfDays(field) ? 'date' : field)));
    for (const { field, values, excludes, operator } of group) {
      const key = fields.size > 1 ? [number] : [...fields, excludes, operator === undefined];
      for (const typed of values.filter((value) => value !== '')) {
        const meant = meantBy(field, typed, table, today);
        const isTold = meant.length === 0 || (meant.length > 1 && facetOf(field) !== undefined);
        const name = JSON.stringify(key);
        for (const each of isTold ? [typed] : meant) {
          const on = conditionOn(field, each);
          const fresh = { field: on.field, values: [on.value], excludes };
          conditions.set(name, widened(conditions.get(name), fresh));
        }
      }
    }
  }
  return [...conditions.values()];
}

/** Of what is joined by «or» one is enough, but for what is excluded: of that, all is. */
function groupsOf(asked: readonly Asked[]): readonly (readonly Asked[])[] {
  const groups: Asked[][] = [];
  for (const one of asked) {
    const last = groups.at(-1);
    const isFurther = one.isOr && !one.excludes && last?.at(-1)?.excludes === false;
    if (isFurther) last?.push(one);
    else groups.push([one]);
  }
  return groups;
}

function widened(known: Condition | undefined, fresh: Condition): Condition {
  if (!known) return fresh;
  const { or = [], ...first } = known;
  const all = [first, ...or];
  const added = all.map((each) =>
    each.field === fresh.field
      ? { ...each, values: [...new Set([...each.values, ...fresh.values])] }
      : each,
  );
  const isKnown = all.some(({ field }) => field === fresh.field);
  const [condition = fresh, ...others] = isKnown ? added : [...all, fresh];
  return others.length > 0 ? { ...condition, or: others } : condition;
}
