import { fold } from '../../arabic/fold.ts';
import type { Manifest } from '../word-table.ts';
import type { Filter, Query } from './address.ts';

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
  ['كاتب', 'author'],
  ['author', 'author'],
  ['وسم', 'tag'],
  ['tag', 'tag'],
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

/** A query as its operators make it, the names of sections and writers as the site writes them. */
export function questionOf(query: Query, { sections, authors }: Manifest): Question {
  const { words, excluded, filters } = readOperators(query.text);
  const written = Object.entries(filters).map(([name, value]) => {
    if (name === 'year') return [name, fold(value)];
    const names = name === 'section' ? sections : name === 'author' ? authors : [];
    return [name, names.find((each) => fold(each) === fold(value)) ?? value];
  });
  return {
    query: { ...query, text: words, filters: { ...query.filters, ...Object.fromEntries(written) } },
    excluded,
  };
}
