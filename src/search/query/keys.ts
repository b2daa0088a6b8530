import { candidateForms } from '../../arabic/query-expansion.ts';
import type { WordLookup } from './word-lookup.ts';

/** Words that an unfinished one may become, so that results settle as it is typed. */
const COMPLETIONS = 12;

/** The class keys of a typed word. */
export interface Keys {
  readonly keys: readonly string[];
  /** The numbers of the articles that have the form as it was typed. */
  readonly articles: readonly number[];
  /** Those that have it with other clitics, as far as they come on the first page. */
  readonly alike: readonly number[];
}

/**
 * The class keys under which a typed word is to be found: of the form itself if the site knows it,
 * else of what it may be the beginning of, else of the likeliest reading that the site knows.
 *
 * @returns no keys when the site has no such word
 */
export async function keysOf(form: string, unfinished: boolean, lookup: WordLookup): Promise<Keys> {
  const known = await lookup.find(form);
  if (known) return known;
  if (unfinished && form.length > 1) {
    const begun = (await lookup.beginningWith(form)).slice(0, COMPLETIONS);
    if (begun.length > 0) {
      return { keys: distinct(begun.flatMap(({ keys }) => keys)), articles: [], alike: [] };
    }
  }
  for (const reading of candidateForms(form)) {
    const entry = await lookup.find(reading);
    if (entry) return { keys: entry.keys, articles: [], alike: [] };
  }
  return { keys: [], articles: [], alike: [] };
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
