/** Words that an article does not have as they were typed. Fetched when there is one. */
import { candidateForms } from '../../arabic/query-expansion.ts';
import { keysOf } from '../query/keys.ts';
import { openWordLookup, type WordLookup } from '../query/word-lookup.ts';
import type { ArticleTable } from './article-table.ts';
import type { Wanted } from './wanted.ts';

/** Reads unknown words by rules alone: the likeliest reading that the article has. */
export function wantedByRules(wanted: readonly Wanted[], table: ArticleTable): readonly Wanted[] {
  return wanted.map((one) => {
    if (one.known) return one;
    const reading = candidateForms(one.term.forms[0] ?? '').find((each) => table.has(each)) ?? '';
    return { ...one, keys: new Set(table.get(reading)) };
  });
}

/**
 * Reads unknown words as the search page does, by the site's own table, so that what is marked is what
 * it found. A word that the site does not have either stays as it was read.
 *
 * @param index where the index is, with a slash at its end
 */
export async function wantedBySite(
  wanted: readonly Wanted[],
  index: string,
): Promise<readonly Wanted[]> {
  const lookup = await siteTable(index);
  return Promise.all(
    wanted.map(async (one) => {
      if (one.known) return one;
      const { keys } = await keysOf(one.term.forms[0] ?? '', one.term.unfinished, lookup);
      return keys.length > 0 ? { ...one, keys: new Set(keys) } : one;
    }),
  );
}

let table: Promise<WordLookup> | undefined;

/** Opened once; a failure is not remembered. */
function siteTable(index: string): Promise<WordLookup> {
  const opened = table ?? openWordLookup(index);
  table = opened;
  opened.catch(() => {
    table = undefined;
  });
  return opened;
}
