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
      const length = lengthOf(resolved, at, words, table);
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

/** How many words match a term from here on: one, those of a phrase, or none. */
function lengthOf(
  { term, keys }: ResolvedTerm,
  at: number,
  words: readonly PageWord[],
  table: ArticleTable,
): number {
  const form = words[at]?.form ?? '';
  if (!term.exact) return (table.get(form) ?? [form]).some((key) => keys.has(key)) ? 1 : 0;
  const stands = term.forms.every((each, offset) => {
    const word = words[at + offset];
    return word?.form === each && word.block === words[at]?.block;
  });
  return stands ? term.forms.length : 0;
}
