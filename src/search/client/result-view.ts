import { element } from './element.ts';
import type { Fragment } from './engine.ts';
import type { Run } from './excerpt.ts';
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
  const foreign = language === 'ar' ? {} : { lang: language, dir: 'auto' };
  const facts = [section, date].flatMap((fact) => (fact ? [element('li', {}, fact)] : []));
  return element(
    'li',
    { class: 'result' },
    element('h2', foreign, element('a', { href }, ...marked(headline))),
    element('ul', { class: 'byline' }, ...facts),
    element(
      'ul',
      { class: 'passages', ...foreign },
      ...passages.map((passage) =>
        element('li', {}, element('a', { href: passage.href }, ...marked(passage.runs))),
      ),
    ),
  );
}

function marked(runs: readonly Run[]): (Node | string)[] {
  return runs.map((run) => (run.marked ? element('mark', {}, run.text) : run.text));
}
