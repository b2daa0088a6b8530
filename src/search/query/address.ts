import { FIND, LONGEST_QUERY, QUERY } from '../parameters.ts';

/** What a search can be narrowed to: parameters of its address. */
export const FILTERS = ['section', 'year', 'since', 'tag', 'author'] as const;
export type Filter = (typeof FILTERS)[number];

/** The ranges of dates that end today, by their names in addresses. */
export const SINCE = ['day', 'week', 'month', 'year'] as const;
export type Since = (typeof SINCE)[number];

/** Values that a result must have, by the name of the filter. */
export type Filters = Readonly<Record<string, string>>;

/** What a reader asks for; all of it stands in the address, so that it can be sent to a friend. */
export interface Query {
  readonly text: string;
  readonly filters: Filters;
  readonly sort: 'relevance' | 'date';
}

/** Reads `?q=…&section=…&since=week&year=…&tag=…&sort=date`. */
export function queryIn(search: string): Query {
  const parameters = new URLSearchParams(search);
  const filters: Record<string, string> = {};
  for (const name of FILTERS) {
    const value = parameters.get(name);
    if (value) filters[name] = value;
  }
  const sort = parameters.get('sort') === 'date' ? 'date' : 'relevance';
  return { text: askedText(parameters.get(QUERY) ?? ''), filters, sort };
}

/** What is asked of what was typed, or pasted: so many characters, none of them cut in two, and no space at the end. */
export function askedText(typed: string): string {
  return [...typed.trim()].slice(0, LONGEST_QUERY).join('').trim();
}

/** The query string of an address; empty where nothing is searched for. */
export function addressOf({ text, filters, sort }: Query): string {
  const parameters = new URLSearchParams();
  if (text !== '') parameters.set(QUERY, text);
  for (const [name, value] of Object.entries(filters)) parameters.set(name, value);
  if (sort === 'date') parameters.set('sort', sort);
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}

/** Whether there is anything to look for: signs and tatweel alone are no question. */
export function isEmpty({ text, filters }: Query): boolean {
  return !/(?!\u0640)[\p{L}\p{N}]/u.test(text) && Object.keys(filters).length === 0;
}

/** Characters of typed text that a link carries: more than a reader types. */
const MAX_CARRIED = 300;

/**
 * The address of an article, or of a place in it, where words are to be highlighted.
 *
 * @param typed the words as they were typed, phrases in their quotation marks
 * @param id of the place; none is the article's beginning
 */
export function addressWithFind(typed: string, address: string, id = ''): string {
  const parameters = new URLSearchParams({ [FIND]: typed.slice(0, MAX_CARRIED) });
  const query = typed === '' ? '' : `?${parameters}`;
  return address + query + (id === '' ? '' : `#${id}`);
}
