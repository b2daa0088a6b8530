import { createElement } from '../../dom/create-element.ts';
import { addressOf, type Query } from '../query/address.ts';
import { type Suggestion, suggestionsFor } from '../query/answer/suggestions.ts';
import type { WordLookup } from '../query/word-lookup.ts';
import type { SearchPhrases } from './phrases.ts';

/**
 * Renders what may help where words were not found: near spellings, and below them, under a heading of their
 * own, words of the same root.
 *
 * @param unknown folded forms that the site does not have, each once
 */
export async function suggestionsView(
  query: Query,
  unknown: readonly string[],
  lookup: WordLookup,
  phrases: SearchPhrases,
): Promise<readonly HTMLElement[]> {
  if (unknown.length === 0) return [];
  const { spellings, sameRoot } = suggestionsFor(query, unknown, await lookup.common());
  const related = [
    createElement('h2', {}, phrases.sameRoot),
    createElement('p', {}, ...listed(sameRoot, phrases)),
  ];
  return [
    ...spellings.map((each) => didYouMean(each, phrases)),
    ...(sameRoot.length > 0 ? related : []),
  ];
}

function listed(suggestions: readonly Suggestion[], { comma }: SearchPhrases): (Node | string)[] {
  return suggestions.flatMap((each, index) => [...(index > 0 ? [comma] : []), link(each)]);
}

/** «هل تقصد «بوتين» أم «بوست»؟» */
function didYouMean(
  suggestions: readonly Suggestion[],
  { didYouMean: { begin, or, end } }: SearchPhrases,
): HTMLElement {
  const list = suggestions.flatMap((each, index) => [index > 0 ? or : begin, link(each)]);
  return createElement('p', {}, ...list, end);
}

function link({ word, query }: Suggestion): HTMLElement {
  return createElement('a', { href: addressOf(query) }, createElement('bdi', {}, word));
}
