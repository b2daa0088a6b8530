import { createElement } from '../../dom/create-element.ts';
import { ar } from '../../strings/ar.ts';
import type { CommonWord } from '../common-words.ts';
import { addressOf, type Query } from '../query/address.ts';
import { type Suggestion, suggestionsFor } from '../query/suggestions.ts';

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
): DocumentFragment {
  const { spellings, sameRoot } = suggestionsFor(query, unknown, common);
  const view = document.createDocumentFragment();
  view.append(...spellings.map(didYouMean));
  if (sameRoot.length > 0) {
    const list = sameRoot.flatMap((each, index) => [...(index > 0 ? [ar.comma] : []), link(each)]);
    view.append(createElement('h2', {}, ar.sameRoot), createElement('p', {}, ...list));
  }
  return view;
}

/** «هل تقصد «بوتين» أم «بوست»؟» */
function didYouMean(suggestions: readonly Suggestion[]): HTMLElement {
  const { begin, or, end } = ar.didYouMean;
  const list = suggestions.flatMap((each, index) => [index > 0 ? or : begin, link(each)]);
  return createElement('p', {}, ...list, end);
}

function link({ word, query }: Suggestion): HTMLElement {
  return createElement('a', { href: addressOf(query) }, createElement('bdi', {}, word));
}
