import { withCompounds } from '../query/compounds.ts';
import { type Term, termsOf } from '../query/terms.ts';
import type { ArticleTable } from './article-table.ts';

/** A typed term as an article knows it: the lexeme keys of a word, or a phrase as it was typed. */
export interface ResolvedTerm {
  readonly term: Term;
  readonly keys: ReadonlySet<string>;
  /** False where the article does not know the word: its lexeme is still to be found. */
  readonly known: boolean;
}

/** Resolves what was typed by the forms that the article knows. */
export function resolveTerms(typed: string, table: ArticleTable): readonly ResolvedTerm[] {
  const terms = withCompounds(termsOf(typed), (form) => (table.has(form) ? form : undefined));
  return terms.map((term) => {
    const [form = ''] = term.forms;
    const keys = table.get(form) ?? (term.unfinished ? keysBeginningWith(form, table) : []);
    // A letter alone is no form of anything.
    const known = term.exact || keys.length > 0 || form.length < 2;
    return { term, keys: new Set(term.exact ? [] : keys.filter((key) => key !== term.not)), known };
  });
}

/** The lexeme keys of all the forms that begin so; one letter begins too many. */
function keysBeginningWith(start: string, table: ArticleTable): readonly string[] {
  if (start.length < 2) return [];
  return [...table].filter(([form]) => form.startsWith(start)).flatMap(([, keys]) => keys);
}
