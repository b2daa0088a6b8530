import { FILTERS, QUERY } from '../parameters.ts';

/** Values that a result must have, by the name of the filter. */
export type Filters = Readonly<Record<string, string>>;

/** What a reader asks for; all of it stands in the address, so that it can be sent to a friend. */
export interface Query {
  readonly text: string;
  readonly filters: Filters;
  readonly sort: 'relevance' | 'date';
}

/** Reads `?q=…&section=…&year=…&tag=…&sort=date`. */
export function queryIn(search: string): Query {
  const parameters = new URLSearchParams(search);
  const filters: Record<string, string> = {};
  for (const name of FILTERS) {
    const value = parameters.get(name);
    if (value) filters[name] = value;
  }
  const sort = parameters.get('sort') === 'date' ? 'date' : 'relevance';
  return { text: (parameters.get(QUERY) ?? '').trim(), filters, sort };
}

/** The query string of a query; empty when nothing is asked. */
export function addressOf({ text, filters, sort }: Query): string {
  const parameters = new URLSearchParams();
  if (text !== '') parameters.set(QUERY, text);
  for (const [name, value] of Object.entries(filters)) parameters.set(name, value);
  if (sort === 'date') parameters.set('sort', sort);
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}

/** Whether there is anything to look for. */
export function isEmpty({ text, filters }: Query): boolean {
  return text === '' && Object.keys(filters).length === 0;
}
