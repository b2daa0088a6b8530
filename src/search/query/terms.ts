import { foldedForms } from '../../arabic/fold.ts';
import { words } from '../../arabic/words.ts';
import { LONGEST_QUERY } from '../parameters.ts';

/** A word that is looked for in any of its forms, or a phrase that must stand as it was typed. */
export interface Term {
  readonly forms: readonly string[];
  readonly exact?: boolean;
  /** The word at the end of the line may not be finished; a number is: 50 is no beginning of 500. */
  readonly unfinished?: boolean;
  /**
   * The key of a verb that it is not: typed with a dotted ي at its end, it is no perfect in ى. سعي is the noun,
   * and not يسعي; سعى may be both. No verb has a key of another last letter before the form.
   */
  readonly not?: string;
}

/** ”…“ is what an Arabic keyboard or a habit of mirrored marks makes of “…”, unless the first ends a word. */
const PHRASE = /(?:["“„]|(?<!\S)”)[^"“”„]+["“”]|«[^«»]+»/g;

/** More terms than a reader types; a longer query is cut. */
const MAX_TERMS = 32;

/** Reads what was typed: words, and phrases between "…" or «…». */
export function termsOf(whole: string): readonly Term[] {
  const typed = whole.slice(0, LONGEST_QUERY);
  const terms: (Term & { unfinished?: boolean })[] = [];
  let rest = 0;
  for (const { 0: phrase, index } of typed.matchAll(PHRASE)) {
    terms.push(...single(typed.slice(rest, index)));
    const forms = foldedWords(phrase);
    if (forms.length > 0) terms.push({ forms, exact: true });
    rest = index + phrase.length;
  }
  terms.push(...single(typed.slice(rest)));
  const last = terms.at(-1);
  if (last) last.unfinished = /[\p{L}\p{M}]$/u.test(typed);
  return terms.slice(0, MAX_TERMS);
}

/** What may stand between the two words of a compound. */
const BETWEEN = /^(?:\s*|[-\u2010\u2011])$/;

/** A word of a text, folded. */
interface FoldedWord {
  readonly start: number;
  readonly end: number;
  readonly forms: readonly string[];
  /** Whether nothing but a space or a hyphen separates it from the word before it. */
  readonly joined: boolean;
}

/** The words of a text, as they were typed or as a page has them. */
export function wordsIn(text: string): readonly FoldedWord[] {
  let before = -1;
  return words(text).map(({ text: word, start, end }) => {
    const joined = before >= 0 && BETWEEN.test(text.slice(before, start));
    before = end;
    return { start, end, forms: foldedForms(word), joined };
  });
}

function single(text: string): readonly Term[] {
  return wordsIn(text).flatMap(({ end, forms }) =>
    forms.map((form) => ({ forms: [form], not: text[end - 1] + form })),
  );
}

/** The folded words of a text, as they stand in the table of forms. */
export function foldedWords(text: string): readonly string[] {
  return wordsIn(text).flatMap(({ forms }) => forms);
}
