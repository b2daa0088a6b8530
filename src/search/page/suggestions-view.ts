import { createElement } from '../../dom/create-element.ts';
import type { CommonWord } from '../common-words.ts';
import { addressOf, type Query } from '../query/address.ts';
import { type Suggestion, suggestionsFor } from '../query/suggestions.ts';
import type { SearchPhrases } from './phrases.ts';

/**
 * Renders what may help where nothing was found: near spellings, and below them, under a heading of
 * their own, words of the same root.
 *
 * @param unknown folded forms that the site does not have, each once
 */
export function suggestionsView(
  query: Query,
  unknown: readonly string[],
  common: readonly CommonWord[],
  phrases: SearchPhrases,
): DocumentFragment {
  const { spellings, sameRoot } = suggestionsFor(query, unknown, common);
  const view = document.createDocumentFragment();
  view.append(...spellings.map((each) => didYouMean(each, phrases)));
  if (sameRoot.length > 0) {
    const list = sameRoot.flatMap((each, index) => [
      ...(index > 0 ? [phrases.comma] : []),
      link(each),
    ]);
    view.append(createElement('h2', {}, phrases.sameRoot), createElement('p', {}, ...list));
  }
  return view;
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
