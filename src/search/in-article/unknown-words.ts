/** Words that an article does not have as they were typed. Fetched when there is resolved. */
import { candidateForms } from '../../arabic/query-expansion.ts';
import { lexemeKeysOf } from '../query/lexeme-keys.ts';
import { openWordLookup, type WordLookup } from '../query/word-lookup.ts';
import type { ArticleTable } from './article-table.ts';
import type { ResolvedTerm } from './resolved-terms.ts';

/** Resolves unknown words by query expansion alone: the likeliest candidate that the article has. */
export function resolveByRules(
  terms: readonly ResolvedTerm[],
  table: ArticleTable,
): readonly ResolvedTerm[] {
  return terms.map((resolved) => {
    if (resolved.known) return resolved;
    const candidate =
      candidateForms(resolved.term.forms[0] ?? '').find((each) => table.has(each)) ?? '';
    return { ...resolved, keys: new Set(table.get(candidate)) };
  });
}

/**
 * Resolves unknown words as the search page does, by the site's table, so that what is highlighted is
 * what it found. A word that the site does not have either stays as it was resolved.
 *
 * @param index where the index is, with a slash at its end
 */
export async function resolveBySite(
  terms: readonly ResolvedTerm[],
  index: string,
): Promise<readonly ResolvedTerm[]> {
  const lookup = await siteTable(index);
  return Promise.all(
    terms.map(async (resolved) => {
      if (resolved.known) return resolved;
      const { keys } = await lexemeKeysOf(
        resolved.term.forms[0] ?? '',
        resolved.term.unfinished,
        lookup,
      );
      return keys.length > 0 ? { ...resolved, keys: new Set(keys) } : resolved;
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
