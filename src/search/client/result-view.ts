import { writtenIn } from '../../bidi/direction.ts';
import { element } from './element.ts';
import type { Fragment } from './engine.ts';
import { isolated, isolatedName } from './isolated.ts';
import { shownOf } from './passages.ts';

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
  const { section, date, language = 'ar' } = fragment.meta;
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  const foreign = language === 'ar' ? {} : { lang: language, dir: direction };
  const facts = [
    ...(section ? [element('li', {}, isolatedName(section))] : []),
    ...(date ? [element('li', {}, date)] : []),
  ];
  return element(
    'li',
    { class: 'result' },
    element('h2', foreign, element('a', { href }, ...isolated(headline, direction))),
    element('ul', { class: 'byline' }, ...facts),
    element(
      'ul',
      { class: 'passages', ...foreign },
      ...passages.map(({ href, runs }) => {
        const text = runs.map((run) => run.text).join('');
        const own = writtenIn(text, direction);
        const shown = element('a', { href }, ...isolated(runs, own));
        return element('li', own === direction ? {} : { dir: own }, shown);
      }),
    ),
  );
}
