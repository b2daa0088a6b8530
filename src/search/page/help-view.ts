import type { Query } from '../query/address.ts';
import type { Results } from '../query/find.ts';
import type { WordLookup } from '../query/word-lookup.ts';
import type { SearchPhrases } from './phrases.ts';

/**
 * What may help with an answer: code and words that are needed only where something was not found, or where an
 * operator names nothing. None is there if they do not come.
 *
 * @param lookup none is there without a network
 */
export async function helpFor(
  query: Query,
  { matches, partial, unknown, named, question: { unresolved } }: Results,
  phrases: SearchPhrases,
  lookup?: WordLookup,
): Promise<readonly HTMLElement[]> {
  const lacking = matches.length === 0 || partial ? unknown : [];
  try {
    const each = await Promise.all([
      unresolved.length + named.length === 0
        ? []
        : import('./unresolved-view.ts').then(({ unresolvedView }) =>
            unresolvedView(query, [...unresolved, ...named], phrases),
          ),
      lacking.length === 0 || !lookup
        ? []
        : import('./suggestions-view.ts').then(({ suggestionsView }) =>
            suggestionsView(query, lacking, lookup, phrases),
          ),
    ]);
    return each.flat();
  } catch {
    return [];
  }
}
