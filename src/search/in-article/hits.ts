import type { ArticleTable } from './article-table.ts';
import type { Wanted } from './wanted.ts';

/** A word of the page, folded. */
export interface PageWord {
  readonly form: string;
  /** The paragraph it stands in: no phrase goes beyond it. */
  readonly block: number;
  /** Whether nothing but space parts it from the word before it in its paragraph. */
  readonly joined: boolean;
}

/** A stretch of words that answers. */
export interface Hit {
  /** The numbers of its first word and its last. */
  readonly first: number;
  last: number;
  /** The terms that it answers. */
  readonly terms: Set<Wanted>;
}

/**
 * Where the words of a page answer, in their order. Words that were typed together and stand together
 * are one hit: «كوريا الشمالية» is one place, not two.
 */
export function hitsOf(
  words: readonly PageWord[],
  wanted: readonly Wanted[],
  table: ArticleTable,
): readonly Hit[] {
  const hits: Hit[] = [];
  words.forEach((word, at) => {
    for (const one of wanted) {
      const length = lengthOf(one, at, words, table);
      if (length === 0) continue;
      const before = hits.at(-1);
      const free = before ? at - before.last : 2;
      const continues = free === 1 && word.joined && !before?.terms.has(one);
      if (before && (free < 1 || continues)) {
        before.last = Math.max(before.last, at + length - 1);
        before.terms.add(one);
      } else hits.push({ first: at, last: at + length - 1, terms: new Set([one]) });
    }
  });
  return hits;
}

/** How many words answer a term from here on: one, those of a phrase, or none. */
function lengthOf(
  { term, keys }: Wanted,
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
