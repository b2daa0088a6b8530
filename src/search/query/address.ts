/** Values that a result must have, by the name of the filter. */
export type Filters = Readonly<Record<string, string>>;

/** What a reader asks for; all of it stands in the address, so that it can be sent to a friend. */
export interface Question {
  readonly text: string;
  readonly filters: Filters;
  readonly sort: 'relevance' | 'date';
}

const FILTERS = ['section', 'year', 'tag'] as const;

/** Reads `?q=…&section=…&year=…&tag=…&sort=date`. */
export function questionIn(search: string): Question {
  const parameters = new URLSearchParams(search);
  const filters: Record<string, string> = {};
  for (const name of FILTERS) {
    const value = parameters.get(name);
    if (value) filters[name] = value;
  }
  const sort = parameters.get('sort') === 'date' ? 'date' : 'relevance';
  return { text: (parameters.get('q') ?? '').trim(), filters, sort };
}

/** The query string of a question; empty when nothing is asked. */
export function addressOf({ text, filters, sort }: Question): string {
  const parameters = new URLSearchParams();
  if (text !== '') parameters.set('q', text);
  for (const [name, value] of Object.entries(filters)) parameters.set(name, value);
  if (sort === 'date') parameters.set('sort', sort);
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}

/** Whether there is anything to look for. */
export function isEmpty({ text, filters }: Question): boolean {
  return text === '' && Object.keys(filters).length === 0;
}
