import { fold } from '../../arabic/fold.ts';
import type { Filter, Query, Since } from './address.ts';

/** What was typed, taken apart: words to find, words that no result may have, and what it is narrowed to. */
export interface Question {
  readonly query: Query;
  readonly excluded: readonly string[];
}

/** Operators by the names that are typed for them, in the interface's languages. */
const NAMES: ReadonlyMap<string, Filter> = new Map([
  ['قسم', 'section'],
  ['section', 'section'],
  ['سنة', 'year'],
  ['عام', 'year'],
  ['year', 'year'],
  ['منذ', 'since'],
  ['since', 'since'],
  ['كاتب', 'author'],
  ['author', 'author'],
  ['وسم', 'tag'],
  ['tag', 'tag'],
]);

/** The ranges of dates by the words that are typed for them, folded. */
const RANGES: ReadonlyMap<string, Since> = new Map([
  ['اسبوع', 'week'],
  ['شهر', 'month'],
  ['سنه', 'year'],
  ['عام', 'year'],
]);

const PHRASE = `"[^"]+"|[“„][^“”„]+”|«[^«»]+»`;
const OPERATOR = new RegExp(
  `(?<=^|\\s)(?:[-\u2212](${PHRASE}|\\p{L}\\S*)|(${[...NAMES.keys()].join('|')}):\\s?(${PHRASE}|[^\\s"«“„]+))|${PHRASE}`,
  'giu',
);

/** Takes the operators out of what was typed; within quotation marks nothing is one. */
export function readOperators(typed: string): {
  readonly words: string;
  readonly excluded: readonly string[];
  readonly filters: Readonly<Partial<Record<Filter, string>>>;
} {
  const excluded: string[] = [];
  const filters: Partial<Record<Filter, string>> = {};
  const take = (whole: string, without?: string, name = '', value = '') => {
    const filter = NAMES.get(name.toLowerCase());
    if (without) excluded.push(without);
    else if (filter) filters[filter] = value.replace(/^["“„«]|["”»]$/gu, '').trim();
    else return whole;
    return '';
  };
  const rest = typed.replace(OPERATOR, take);
  const hasOperator = excluded.length > 0 || Object.keys(filters).length > 0;
  return { words: hasOperator ? rest.replace(/\s+/g, ' ').trim() : typed, excluded, filters };
}

/** A query as its operators make it. */
export function questionOf(query: Query): Question {
  const { words, excluded, filters } = readOperators(query.text);
  const { since } = filters;
  const narrowed = { ...query.filters, ...filters };
  if (since) narrowed.since = RANGES.get(fold(since)) ?? since;
  return { query: { ...query, text: words, filters: narrowed }, excluded };
}
