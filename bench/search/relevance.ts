import type { Document } from './corpus.ts';

/** Harakat, superscript alef and tatweel. */
const MARKS = /[\u064B-\u0652\u0670\u0640]/g;

/** Tells which articles have any of some forms as a whole word, by the letters alone. */
export function relevanceIn(
  documents: readonly Document[],
): (forms: readonly string[]) => Set<string> {
  const having = new Map<string, string[]>();
  for (const { id, title, body } of documents) {
    for (const word of new Set(lettersOf(`${title}\n${body}`))) {
      const ids = having.get(word);
      if (ids) ids.push(id);
      else having.set(word, [id]);
    }
  }
  return (forms) => new Set(forms.flatMap((form) => having.get(form.replace(MARKS, '')) ?? []));
}

function lettersOf(text: string): readonly string[] {
  return text.replace(MARKS, '').match(/[\p{L}\p{N}]+/gu) ?? [];
}
