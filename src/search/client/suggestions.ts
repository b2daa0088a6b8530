import { nearSpellings } from '../../arabic/near.ts';
import { sameRoot } from '../../arabic/root.ts';
import { ar } from '../../strings/ar.ts';
import { addressOf, type Question } from './address.ts';
import { element } from './element.ts';
import { isolatedName } from './isolated.ts';
import { termsOf } from './terms.ts';
import type { WordLookup } from './word-lookup.ts';

const MOST_KIN = 6;

/**
 * What may help where nothing was found: near spellings of the words that the site does not have, and
 * below them, under a heading of their own, words of the same root.
 *
 * @param unknown folded forms
 */
export async function suggestionsView(
  question: Question,
  unknown: readonly string[],
  lookup: WordLookup,
): Promise<DocumentFragment> {
  const common = (await lookup.common()).map(({ form, count }) => [form, count] as const);
  const near = unknown.flatMap((form) =>
    nearSpellings(form, common).map((other) => instead(question, form, other)),
  );
  const offered = new Set(near.map(({ word }) => word));
  const kin = unknown.flatMap((form) =>
    common
      .filter(([other]) => sameRoot(form, other) && !offered.has(other))
      .slice(0, MOST_KIN)
      .map(([other]) => instead(question, form, other)),
  );
  const view = document.createDocumentFragment();
  if (near.length > 0)
    view.append(element('p', {}, `${ar.didYouMean} `, ...listed(near), ar.questionMark));
  if (kin.length > 0) {
    view.append(element('h2', {}, ar.sameRoot), element('p', {}, ...listed(kin)));
  }
  return view;
}

interface Suggestion {
  readonly word: string;
  readonly href: string;
}

/** The same question with one word in another's place. */
function instead(question: Question, form: string, word: string): Suggestion {
  const forms = termsOf(question.text).flatMap((term) => term.forms);
  const text = forms.map((typed) => (typed === form ? word : typed)).join(' ');
  return { word, href: addressOf({ ...question, text }) };
}

function listed(suggestions: readonly Suggestion[]): (Node | string)[] {
  return suggestions.flatMap(({ word, href }, index) => [
    ...(index > 0 ? [ar.comma] : []),
    element('a', { href }, isolatedName(word)),
  ]);
}
