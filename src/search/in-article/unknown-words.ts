/** Words that an article does not have as they were typed. Fetched when there is resolved. */
import { candidateForms, guessedForms } from '../../arabic/query-expansion.ts';
import { lexemeKeysOf } from '../query/lexeme-keys.ts';
import { dateSpellings } from '../query/question/date-parts.ts';
import { siteTerms } from '../query/site-terms.ts';
import { splittings } from '../query/typed-together.ts';
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
    const spellings = dateSpellings(resolved.term.forms[0] ?? '');
    const forms = spellings.find((parts) => parts.every((part) => table.has(part)));
    if (forms) return { term: { forms, exact: true }, keys: new Set<string>(), known: true };
    const [form = ''] = resolved.term.forms;
    const candidates = [...candidateForms(form), ...guessedForms(form)];
    const candidate = candidates.find((each) => table.has(each)) ?? '';
    return { ...resolved, keys: new Set(table.get(candidate)) };
  });
}

/**
 * Resolves what was typed as the search page does, by the site's table, so that what is highlighted is
 * what it found. A word that the site does not have either stays as it was resolved.
 *
 * @param byRules what the article and rules tell of it
 * @param index where the index is, with a slash at its end
 */
export async function resolveBySite(
  typed: string,
  byRules: readonly ResolvedTerm[],
  index: string,
): Promise<readonly ResolvedTerm[]> {
  return resolveBy(typed, byRules, await siteTable(index));
}

/** The same by a table that is open. */
export async function resolveBy(
  typed: string,
  byRules: readonly ResolvedTerm[],
  lookup: WordLookup,
): Promise<readonly ResolvedTerm[]> {
  const terms = await siteTerms(typed, lookup);
  const resolved = await Promise.all(
    terms.map(async (term) => {
      const [form = ''] = term.forms;
      const before = byRules.find((each) => !each.term.exact && each.term.forms[0] === form);
      if (term.exact) return [{ term, keys: new Set<string>(), known: true }];
      const spellings = dateSpellings(form).map(String);
      const dated = byRules.filter(
        (each) => each.term.exact && spellings.includes(String(each.term.forms)),
      );
      if (before?.known) return [before];
      if (dated.length > 0) return dated;
      const { keys, isGuess } = await lexemeKeysOf(form, term.unfinished, lookup);
      const found = [{ term, keys: new Set(keys.filter((key) => key !== term.not)), known: true }];
      if (keys.length > 0 && (!isGuess || before?.keys.size)) return found;
      const [parts = []] = await splittings(form, lookup);
      const ofParts = await Promise.all(parts.map((part) => lookup.find(part)));
      if (parts.length > 0)
        return ofParts.map((entry) => ({ term, keys: new Set(entry?.keys), known: true }));
      if (keys.length > 0) return found;
      return [before ?? { term, keys: new Set<string>(), known: false }];
    }),
  );
  return resolved.flat();
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
