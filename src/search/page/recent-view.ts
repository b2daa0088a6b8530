import { createElement } from '../../dom/create-element.ts';
import { QUERY } from '../parameters.ts';
import { isolatedName } from './isolated-name.ts';
import type { SearchPhrases } from './phrases.ts';
import { forgetSearches as forgetAll } from './recent-searches.ts';

/**
 * Draws the last searches, each a link, and the button that forgets them.
 *
 * @param afterForgetting what is done then
 */
export function recentView(
  texts: readonly string[],
  { forgetSearches, recentSearches }: SearchPhrases,
  afterForgetting: () => void,
): HTMLElement {
  const button = createElement('button', { type: 'button', class: 'quiet' }, forgetSearches);
  button.addEventListener('click', () => {
    forgetAll();
    afterForgetting();
  });
  const links = texts.map((text) =>
    createElement(
      'li',
      {},
      createElement(
        'a',
        { href: `?${new URLSearchParams({ [QUERY]: text })}` },
        isolatedName(text),
      ),
    ),
  );
  return createElement(
    'section',
    { class: 'recent' },
    createElement('h2', {}, recentSearches),
    createElement('ul', {}, ...links),
    button,
  );
}
