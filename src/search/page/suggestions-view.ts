import { createElement } from '../../dom/create-element.ts';
import { addressOf, type Query } from '../query/address.ts';
import { type NamesInstead, namesInstead } from '../query/names-instead.ts';
import { questionOf } from '../query/operators.ts';
import { type Suggestion, suggestionsFor } from '../query/suggestions.ts';
import type { WordLookup } from '../query/word-lookup.ts';
import type { SearchPhrases } from './phrases.ts';

/**
 * Renders what may help where nothing was found: near spellings, below them, under a heading of their own,
 * words of the same root, and the names that there are where one was asked for that is not.
 *
 * @param unknown folded forms that the site does not have, each once
 */
export async function suggestionsView(
  query: Query,
  unknown: readonly string[],
  lookup: WordLookup,
  phrases: SearchPhrases,
): Promise<DocumentFragment> {
  const view = document.createDocumentFragment();
  if (isNarrowed(questionOf(query).query)) {
    const instead = namesInstead(query, await lookup.facets());
    view.append(...instead.map((each) => namesOf(each, phrases)));
  }
  if (unknown.length === 0) return view;
  const { spellings, sameRoot } = suggestionsFor(query, unknown, await lookup.common());
  view.append(...spellings.map((each) => didYouMean(each, phrases)));
  if (sameRoot.length > 0) {
    view.append(
      createElement('h2', {}, phrases.sameRoot),
      createElement('p', {}, ...listed(sameRoot, phrases)),
    );
  }
  return view;
}

function isNarrowed({ filters }: Query): boolean {
  return Object.keys(filters).length > 0;
}

/** «الكاتب: ليلى الحارثي، سامي النجار», as the list to choose from is called. */
function namesOf({ facet, names }: NamesInstead, phrases: SearchPhrases): HTMLElement {
  const label = document.querySelector(`select[name=${facet}]`)?.closest('label')?.firstChild;
  const name = label?.textContent?.trim() ?? facet;
  return createElement('p', {}, `${name}: `, ...listed(names, phrases));
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
