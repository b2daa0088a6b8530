import { foldedForms } from '../../arabic/fold.ts';
import { words } from '../../arabic/words.ts';

/** A word that is looked for in any of its forms, or a phrase that must stand as it was typed. */
export interface Term {
  readonly forms: readonly string[];
  readonly exact: boolean;
  /** The word at the end of the line may not be finished. */
  readonly unfinished: boolean;
}

const PHRASE = /["“„](?<straight>[^"“”„]+)["”]|«(?<guillemets>[^«»]+)»/gu;

/** More terms than a reader types; a longer query is cut. */
const MAX_TERMS = 32;

/** Reads what was typed: words, and phrases between "…" or «…». */
export function termsOf(typed: string): readonly Term[] {
  const terms: Term[] = [];
  let rest = 0;
  for (const match of typed.matchAll(PHRASE)) {
    terms.push(...single(typed.slice(rest, match.index)));
    const forms = foldedWords(match.groups?.straight ?? match.groups?.guillemets ?? '');
    if (forms.length > 0) terms.push({ forms, exact: true, unfinished: false });
    rest = match.index + match[0].length;
  }
  const last = single(typed.slice(rest));
  const unfinished = /[\p{L}\p{M}\p{N}]$/u.test(typed);
  terms.push(
    ...last.map((term, index) => ({
      ...term,
      unfinished: unfinished && index === last.length - 1,
    })),
  );
  return terms.slice(0, MAX_TERMS);
}

function single(text: string): readonly Term[] {
  return foldedWords(text).map((form) => ({ forms: [form], exact: false, unfinished: false }));
}

/** The folded words of a text, as they stand in the table of forms. */
export function foldedWords(text: string): readonly string[] {
  return words(text).flatMap((word) => foldedForms(word.text));
}
