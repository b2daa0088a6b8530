import { fold } from '../../arabic/fold.ts';
import { sameRoot } from '../../arabic/root.ts';
import { spellingSuggestions } from '../../arabic/spelling-suggestions.ts';
import { words } from '../../arabic/words.ts';
import { createElement } from '../../dom/create-element.ts';
import { ar } from '../../strings/ar.ts';
import { addressOf, type Question } from '../query/address.ts';
import type { WordLookup } from '../query/word-lookup.ts';

const MOST_KIN = 6;

/**
 * What may help where nothing was found: near spellings of the words that the site does not have, and
 * below them, under a heading of their own, words of the same root.
 *
 * @param unknown folded forms, each once
 */
export async function suggestionsView(
  question: Question,
  unknown: readonly string[],
  lookup: WordLookup,
): Promise<DocumentFragment> {
  const known = await lookup.common();
  const spellings = new Map(known.map(({ spelling }) => [fold(spelling), spelling]));
  const common = known.map(({ spelling, count }) => [fold(spelling), count] as const);
  const insteadOf = (form: string, others: readonly string[]) =>
    others.map((other) => instead(question, form, spellings.get(other) ?? other));
  const view = document.createDocumentFragment();
  const offered = new Set<string>();
  for (const form of unknown) {
    const near = spellingSuggestions(form, common);
    for (const other of near) offered.add(other);
    if (near.length > 0) view.append(asked(insteadOf(form, near)));
  }
  const kin = unknown.flatMap((form) => {
    const others = common.map(([other]) => other).filter((other) => !offered.has(other));
    return insteadOf(form, others.filter((other) => sameRoot(form, other)).slice(0, MOST_KIN));
  });
  if (kin.length > 0) {
    const list = kin.flatMap((word, index) => [...(index > 0 ? [ar.comma] : []), word]);
    view.append(createElement('h2', {}, ar.sameRoot), createElement('p', {}, ...list));
  }
  return view;
}

/** «هل تقصد «بوتين» أم «بوست»؟» */
function asked(words: readonly HTMLElement[]): HTMLElement {
  const { begin, or, end } = ar.didYouMean;
  return createElement(
    'p',
    {},
    ...words.flatMap((word, index) => [index > 0 ? or : begin, word]),
    end,
  );
}

/** The same question with one word in another's place. */
function instead(question: Question, form: string, word: string): HTMLElement {
  let text = '';
  let done = 0;
  for (const typed of words(question.text)) {
    if (fold(typed.text) !== form) continue;
    text += question.text.slice(done, typed.start) + word;
    done = typed.end;
  }
  const href = addressOf({ ...question, text: text + question.text.slice(done) });
  return createElement('a', { href }, createElement('bdi', {}, word));
}
