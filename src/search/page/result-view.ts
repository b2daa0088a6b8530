import { isolate } from '../../bidi/isolate.ts';
import { createElement } from '../../dom/create-element.ts';
import { ar } from '../../strings/ar.ts';
import type { Fragment } from '../fragment.ts';
import type { Match } from '../query/find.ts';
import { resultContent } from '../query/result-content.ts';
import { excerptView } from './excerpt-view.ts';

/**
 * Renders one result: headline, section and date, which words it lacks, and the paragraphs that answer.
 *
 * @param typed what its links have highlighted where they lead
 */
export function resultView(
  fragment: Fragment,
  { places, missing }: Pick<Match, 'places' | 'missing'>,
  typed: string,
): HTMLLIElement {
  const { href, headline, passages } = resultContent(fragment, places, typed);
  const { section, date, language, direction = document.documentElement.dir } = fragment.meta;
  const foreign = language ? { lang: language, dir: direction } : {};
  const lacks = missing.length > 0 && ar.lacks(missing.map(isolate).join(ar.comma));
  const facts = [section, date, lacks].flatMap((fact) =>
    fact ? [createElement('li', {}, fact)] : [],
  );
  return createElement(
    'li',
    { class: 'result' },
    createElement('h2', foreign, createElement('a', { href }, ...excerptView(headline))),
    createElement('ul', { class: 'byline' }, ...facts),
    createElement(
      'ul',
      { class: 'passages', ...foreign },
      ...passages.map(({ href: place, runs, foreign: isForeign }) => {
        const shown = createElement('a', { href: place }, ...excerptView(runs));
        return createElement(
          'li',
          isForeign ? { dir: direction === 'rtl' ? 'ltr' : 'rtl' } : {},
          shown,
        );
      }),
    ),
  );
}
