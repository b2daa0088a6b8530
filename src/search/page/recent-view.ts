import { createElement } from '../../dom/create-element.ts';
import { ar } from '../../strings/ar.ts';
import { QUERY } from '../parameters.ts';
import { isolatedName } from './isolated-name.ts';

/** Draws the last searches, each a link, and the button that forgets them. */
export function recentView(texts: readonly string[], forget: () => void): Node | string {
  if (texts.length === 0) return '';
  const button = createElement('button', { type: 'button', class: 'quiet' }, ar.forgetSearches);
  button.addEventListener('click', forget);
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
    createElement('h2', {}, ar.recentSearches),
    createElement('ul', {}, ...links),
    button,
  );
}
