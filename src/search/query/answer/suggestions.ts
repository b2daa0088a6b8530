import { inArabicKeys } from '../../../arabic/arabic-keys.ts';
import { editDistance } from '../../../arabic/edit-distance.ts';
import { fold, foldedForms } from '../../../arabic/fold.ts';
import { confusionCost } from '../../../arabic/letter-confusion.ts';
import { withoutProclitics } from '../../../arabic/letter-proclitics.ts';
import { sameRoot } from '../../../arabic/root.ts';
import { spellingSuggestions } from '../../../arabic/spelling-suggestions.ts';
import { words } from '../../../arabic/words.ts';
import type { CommonWord } from '../../common-words.ts';
import type { Query } from '../address.ts';

const MAX_RELATED = 6;

/** Of so many words a question is short: each that the site lacks may be why nothing was found. */
const SHORT = 6;
/** In a longer one, that many are mistakes; where more are lacking the site does not write of it. */
const MOST_MISTAKES = 2;
/** Of fewer letters what is joined to a word may be its own: لندن is no نظن, nor اليمن يكن. */
const SHORTEST_STEM = 4;
/** Its mistakes are of one letter. */
const ONE_LETTER = 1;

/** A word that the site has, and the query with it in the place of one that the site lacks. */
export interface Suggestion {
  readonly word: string;
  readonly query: Query;
}

/** What may help where nothing was found. */
export interface Suggestions {
  /** For each word that has some: near spellings; or all of it in Arabic letters, if it was typed with Latin ones. */
  readonly spellings: readonly (readonly Suggestion[])[];
  readonly sameRoot: readonly Suggestion[];
}

/**
 * Near spellings of the words that the site does not have, and words of the same root. Of a long question, which other
 * words answer, only what is a mistake of typing.
 *
 * @param unknown folded forms, each once
 * @param commonWords of the site
 */
export function suggestionsFor(
  query: Query,
  unknown: readonly string[],
  commonWords: readonly CommonWord[],
): Suggestions {
  const spellingOf = new Map(commonWords.map(({ spelling }) => [fold(spelling), spelling]));
  const common = commonWords.map(({ spelling, count }) => [fold(spelling), count] as const);
  const suggest = (form: string, others: readonly string[]) =>
    others.map((other) => suggestion(query, form, spellingOf.get(other) ?? other));
  const meant = inArabicKeys(query.text);
  if (meant !== undefined && isMostlyKnown(meant, spellingOf))
    return { spellings: [[{ word: meant, query: { ...query, text: meant } }]], sameRoot: [] };
  const isLong = words(query.text).length > SHORT;
  if (isLong && unknown.length > MOST_MISTAKES) return { spellings: [], sameRoot: [] };
  const isNear = (form: string) => (other: string) =>
    !isLong || editDistance(form, other, confusionCost, ONE_LETTER) <= ONE_LETTER;
  const suggested = new Set<string>();
  const spellings = unknown.flatMap((form) => {
    // The site's words are told without what is joined to them: الكرنيش is a mistake for كورنيش.
    const stem = withoutProclitics(form);
    const near = [form, ...(stem.length < SHORTEST_STEM ? [] : [stem])]
      .map((each) => spellingSuggestions(each, common).filter(isNear(each)))
      .find(({ length }) => length > 0);
    if (!near) return [];
    for (const other of near) suggested.add(other);
    return [suggest(form, near)];
  });
  if (isLong) return { spellings, sameRoot: [] };
  const others = common.map(([other]) => other).filter((other) => !suggested.has(other));
  const related = unknown.flatMap((form) =>
    suggest(form, others.filter((other) => sameRoot(form, other)).slice(0, MAX_RELATED)),
  );
  return { spellings, sameRoot: related };
}

/** Whether the site has at least half of the words of a text, themselves or without what is joined to them. */
function isMostlyKnown(text: string, common: ReadonlyMap<string, unknown>): boolean {
  const forms = words(text).map((word) => fold(word.text));
  const known = forms.filter((form) => common.has(form) || common.has(withoutProclitics(form)));
  return known.length > 0 && 2 * known.length >= forms.length;
}

function suggestion(query: Query, form: string, word: string): Suggestion {
  let text = '';
  let end = 0;
  for (const typed of words(query.text)) {
    if (foldedForms(typed.text).join() !== form) continue;
    text += query.text.slice(end, typed.start) + word;
    end = typed.end;
  }
  return { word, query: { ...query, text: text + query.text.slice(end) } };
}
