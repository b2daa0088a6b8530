import type { Filters } from './engine.ts';

/** What a reader asks for; all of it stands in the address, so that it can be sent to a friend. */
export interface Question {
  readonly text: string;
  readonly filters: Filters;
}

const FILTERS = ['section', 'tag'] as const;

/** Reads `?q=…&section=…&tag=…`. */
export function questionIn(search: string): Question {
  const parameters = new URLSearchParams(search);
  const filters: Record<string, string> = {};
  for (const name of FILTERS) {
    const value = parameters.get(name);
    if (value) filters[name] = value;
  }
  return { text: (parameters.get('q') ?? '').trim(), filters };
}

/** The query string of a question; empty when nothing is asked. */
export function addressOf({ text, filters }: Question): string {
  const parameters = new URLSearchParams();
  if (text !== '') parameters.set('q', text);
  for (const [name, value] of Object.entries(filters)) parameters.set(name, value);
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}

/** Whether there is anything to look for. */
export function isEmpty({ text, filters }: Question): boolean {
  return text === '' && Object.keys(filters).length === 0;
}
