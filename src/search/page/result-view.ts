import { isolate } from '../../bidi/isolate.ts';
import { createElement } from '../../dom/create-element.ts';
import { pageDirection } from '../../dom/page-direction.ts';
import type { Fragment } from '../fragment.ts';
import { resultContent } from '../query/answer/result-content.ts';
import type { Match } from '../query/find.ts';
import { excerptView } from './excerpt-view.ts';
import { fill, type SearchPhrases } from './phrases.ts';

/**
 * Renders one result: headline, section and date, which words it lacks, and the paragraphs that answer.
 *
 * @param typed what its links have highlighted where they lead
 */
export function resultView(
  fragment: Fragment,
  { places, names, missing }: Pick<Match, 'places' | 'names' | 'missing'>,
  typed: string,
  phrases: SearchPhrases,
): HTMLLIElement {
  const { href, headline, passages } = resultContent(fragment, places, typed);
  const { section, date } = fragment.meta;
  const other = pageDirection() === 'rtl' ? 'ltr' : 'rtl';
  const lacks = missing.length > 0 && fill(phrases.lacks, missing.map(isolate).join(phrases.comma));
  const facts = [...new Set([...names, section, date, lacks])].flatMap((fact) =>
    fact ? [createElement('li', {}, fact)] : [],
  );
  return createElement(
    'li',
    { class: 'result' },
    createElement('h2', {}, createElement('a', { href }, ...excerptView(headline))),
    createElement('ul', { class: 'byline' }, ...facts),
    createElement(
      'ul',
      { class: 'passages' },
      ...passages.map(({ href: place, runs, foreign: isForeign }) => {
        const shown = createElement('a', { href: place }, ...excerptView(runs));
        return createElement('li', isForeign ? { dir: other } : {}, shown);
      }),
    ),
  );
}
