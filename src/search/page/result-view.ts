import { element } from '../../dom/create-element.ts';
import type { Fragment } from '../fragment.ts';
import { resultContent } from '../query/result-content.ts';
import { excerptView } from './excerpt-view.ts';

/**
 * Renders one result: headline, section and date, and the paragraphs that answer.
 *
 * @param typed what its links have highlighted where they lead
 */
export function resultView(
  fragment: Fragment,
  places: readonly (readonly number[])[],
  typed: string,
): HTMLLIElement {
  const { href, headline, passages } = resultContent(fragment, places, typed);
  const { section, date, language = 'ar' } = fragment.meta;
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  const foreign = language === 'ar' ? {} : { lang: language, dir: direction };
  const facts = [section, date].flatMap((fact) => (fact ? [element('li', {}, fact)] : []));
  return element(
    'li',
    { class: 'result' },
    element('h2', foreign, element('a', { href }, ...excerptView(headline))),
    element('ul', { class: 'byline' }, ...facts),
    element(
      'ul',
      { class: 'passages', ...foreign },
      ...passages.map(({ href: place, runs, foreign: isForeign }) => {
        const shown = element('a', { href: place }, ...excerptView(runs));
        return element('li', isForeign ? { dir: language === 'ar' ? 'ltr' : 'rtl' } : {}, shown);
      }),
    ),
  );
}
