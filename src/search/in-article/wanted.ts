import { type Term, termsOf } from '../query/terms.ts';
import type { ArticleTable } from './article-table.ts';

/** A typed term in an article's terms: the classes of a word, or a phrase as it was typed. */
export interface Wanted {
  readonly term: Term;
  readonly keys: ReadonlySet<string>;
  /** False where the article does not know the word: what it is a form of is to be found out. */
  readonly known: boolean;
}

/** Reads what was typed by what the article knows. */
export function wantedIn(typed: string, table: ArticleTable): readonly Wanted[] {
  return termsOf(typed).map((term) => {
    const [form = ''] = term.forms;
    const keys = table.get(form) ?? (term.unfinished ? begunBy(form, table) : []);
    // A letter alone is no form of anything.
    const known = term.exact || keys.length > 0 || form.length < 2;
    return { term, keys: new Set(term.exact ? [] : keys), known };
  });
}

/** The classes of all the forms that begin so; one letter begins too many. */
function begunBy(start: string, table: ArticleTable): readonly string[] {
  if (start.length < 2) return [];
  return [...table].filter(([form]) => form.startsWith(start)).flatMap(([, keys]) => keys);
}
