import type { Piece } from '../articles/pieces.ts';

/** One way in which the texts write a form, without tashkeel, and how often. */
export interface Spelling {
  readonly spelling: string;
  count: number;
}

/** How the texts write each of their folded forms. */
export type Spellings = ReadonlyMap<string, readonly Spelling[]>;

/** @param pieces every different one; some differ in their punctuation alone, and write a form in the same way */
export function spellingsOf(pieces: Iterable<Piece>): Spellings {
  const all = new Map<string, Spelling[]>();
  for (const { forms, spellings, count } of pieces) {
    for (const [at, form] of forms.entries()) {
      const ofForm = all.get(form) ?? [];
      addSpelling(ofForm, spellings[at] ?? form, count);
      all.set(form, ofForm);
    }
  }
  return all;
}

/** Counts a spelling among those of its word. */
export function addSpelling(spellings: Spelling[], spelling: string, count: number): void {
  const known = spellings.find((each) => each.spelling === spelling);
  if (known) known.count += count;
  else spellings.push({ spelling, count });
}

/** How often a form stands in the texts, however it is written. */
export function countOf(spellings: readonly Spelling[]): number {
  return spellings.reduce((sum, { count }) => sum + count, 0);
}

/** The spelling that the texts have most; of two that are as common, the first by its letters. */
export function commonestOf(spellings: readonly Spelling[]): string {
  const [{ spelling } = { spelling: '' }] = [...spellings].sort(
    (a, b) => b.count - a.count || (a.spelling < b.spelling ? -1 : 1),
  );
  return spelling;
}
