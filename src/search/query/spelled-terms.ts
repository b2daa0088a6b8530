import { foldedForms } from '../../arabic/fold.ts';
import { words } from '../../arabic/words.ts';
import { parts } from '../compound-parts.ts';
import type { Term } from './terms.ts';

/** Tells a term of a question as it was typed. */
export function spellingIn(typed: string): (term: Term) => string {
  const spellings = new Map(
    words(typed).flatMap(({ text }) => foldedForms(text).map((form) => [form, text] as const)),
  );
  return ({ forms }) =>
    forms
      .flatMap(parts)
      .map((form) => spellings.get(form) ?? form)
      .join(' ');
}
