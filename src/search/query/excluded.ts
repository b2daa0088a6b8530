import type { Engine } from './engine/engine.ts';
import { findTerm } from './find-term.ts';
import type { Within } from './found-term.ts';
import type { Posting } from './postings.ts';
import { siteTerms } from './site-terms.ts';
import type { WordLookup } from './word-lookup.ts';

/** The articles that have any of what is excluded: a word in any form, all words of a text, a phrase. */
export async function articlesWith(
  excluded: readonly string[],
  within: Within,
  engine: Engine,
  lookup: WordLookup,
): Promise<ReadonlySet<string>> {
  const each = await Promise.all(
    excluded.map(async (text) => {
      const terms = await siteTerms(text, lookup);
      const found = await Promise.all(
        terms.map((term) => findTerm({ ...term, unfinished: false }, within, engine, lookup)),
      );
      const [first = new Map<string, Posting>(), ...others] = found.map(({ articles }) => articles);
      return [...first.keys()].filter((id) => others.every((articles) => articles.has(id)));
    }),
  );
  return new Set(each.flat());
}
