import { apart } from '../compound-form.ts';
import type { ArticleTable } from './article-table.ts';
import type { ResolvedTerm } from './resolved-terms.ts';

/** A word of the page, folded. */
export interface PageWord {
  readonly form: string;
  /** The block it stands in: no phrase crosses its ends. */
  readonly block: number;
  /** Whether nothing but space separates it from the word before it in its block. */
  readonly joined: boolean;
}

/** A stretch of words that matches. */
export interface Hit {
  /** The numbers of its first word and its last. */
  readonly first: number;
  last: number;
  /** The terms that it matches. */
  readonly terms: Set<ResolvedTerm>;
}

/**
 * Where the words of a page match, in their order. Words that were typed together and stand together
 * are one hit: «كوريا الشمالية» is one place, not two.
 */
export function hitsOf(
  words: readonly PageWord[],
  terms: readonly ResolvedTerm[],
  table: ArticleTable,
): readonly Hit[] {
  const hits: Hit[] = [];
  words.forEach((word, at) => {
    for (const resolved of terms) {
      // Each word that was typed may be two of the page.
      const end = at + 2 * resolved.term.forms.length;
      const length = lengthOf(resolved, words.slice(at, end), table);
      if (length === 0) continue;
      const before = hits.at(-1);
      const distance = before ? at - before.last : 2;
      const continues = distance === 1 && word.joined && !before?.terms.has(resolved);
      if (before && (distance < 1 || continues)) {
        before.last = Math.max(before.last, at + length - 1);
        before.terms.add(resolved);
      } else hits.push({ first: at, last: at + length - 1, terms: new Set([resolved]) });
    }
  });
  return hits;
}

/** How many of some words match a term, from the first on: one, those of a compound or a phrase, or none. */
function lengthOf(
  { term, keys }: ResolvedTerm,
  words: readonly PageWord[],
  table: ArticleTable,
): number {
  const [{ form = '', block = 0 } = {}, next] = words;
  if (!term.exact) {
    const ways = [form, next?.joined ? apart(form, next.form) : ''];
    return 1 + ways.findIndex((each) => table.get(each)?.some((key) => keys.has(key)));
  }
  const typed = chained(term.forms, table);
  const written = words.flatMap((word) => (word.block === block ? word.form : []));
  return 1 + written.findIndex((_, at) => chained(written.slice(0, at + 1), table) === typed);
}

/** Words one after another as one string, in which compounds are alike, apart or joined. */
function chained(forms: readonly string[], table: ArticleTable): string {
  const separated = forms.map((form, at) =>
    table.has(apart(forms[at - 1] ?? '', form)) ? form : ` ${form}`,
  );
  return separated.join('');
}
