import type { Question } from './address.ts';
import { type Engine, engineOf } from './engine.ts';
import { type Answer, find } from './find.ts';
import { beginPagefind, fetchPagefind } from './pagefind.ts';
import { openWordLookup, type WordLookup } from './word-lookup.ts';

/** The search of a site, ready to be asked. */
export interface Search {
  readonly engine: Engine;
  readonly lookup: WordLookup;
  find(question: Question): Promise<Answer>;
}

/**
 * Fetches the engine and the beginning of the word table.
 *
 * @param base the site's base path, with a slash at its end
 */
export async function openSearch(base: string): Promise<Search> {
  const folder = `${base}pagefind/`;
  const [files, lookup] = await Promise.all([fetchPagefind(folder), openWordLookup(folder)]);
  const engine = engineOf(beginPagefind(files));
  await engine.numbers();
  return { engine, lookup, find: (question) => find(question, engine, lookup) };
}
