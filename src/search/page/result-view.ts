import { createElement } from '../../dom/create-element.ts';
import { DEFAULT_LANGUAGE, directionOf, languageOf } from '../../strings/languages.ts';
import type { Fragment } from '../query/engine.ts';
import { shownOf } from '../query/passages.ts';
import { drawn } from './drawn.ts';

/**
 * Draws one result: headline, section and date, and the paragraphs that answer.
 *
 * @param typed what its links have marked where they lead
 */
export function resultView(
  fragment: Fragment,
  places: readonly (readonly number[])[],
  typed: string,
): HTMLLIElement {
  const { href, headline, passages } = shownOf(fragment, places, typed);
  const { section, date } = fragment.meta;
  const language = languageOf({ lang: fragment.meta.language });
  const direction = directionOf(language);
  const foreign = language === DEFAULT_LANGUAGE ? {} : { lang: language, dir: direction };
  const facts = [section, date].flatMap((fact) => (fact ? [createElement('li', {}, fact)] : []));
  return createElement(
    'li',
    { class: 'result' },
    createElement('h2', foreign, createElement('a', { href }, ...drawn(headline))),
    createElement('ul', { class: 'byline' }, ...facts),
    createElement(
      'ul',
      { class: 'passages', ...foreign },
      ...passages.map(({ href: place, runs, foreign: turned }) => {
        const shown = createElement('a', { href: place }, ...drawn(runs));
        return createElement(
          'li',
          turned ? { dir: direction === 'rtl' ? 'ltr' : 'rtl' } : {},
          shown,
        );
      }),
    ),
  );
}
