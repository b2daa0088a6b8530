/**
 * Words of nothing but Arabic letters, which nearly all words of a newspaper are: what segmenting and folding
 * make of them is told at once. The index reads a million of them; `fold.ts`, which browsers fetch too, has
 * the whole of it. A letter behind ة begins another word.
 */
const PLAIN =
  /^(?!.*ة[\u0621-\u063A\u0641-\u064A])[«("]*([\u0621-\u063A\u0641-\u064A]+)[.،؛:؟!»)"]*\n?$/;

const VARIANT = /[أإآةىؤئ]/g;
const FOLDED: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ة: 'ه',
  ى: 'ي',
  ؤ: 'ء',
  ئ: 'ء',
};
const YEH_BEFORE_FINAL_HAMZA = /(?<!ي)ي+ء$/;

/** The one word of a piece of text, and where in it the word stands. */
export interface PlainWord {
  readonly text: string;
  readonly start: number;
}

/** @returns undefined if a piece of text is more than one plain word and its punctuation, or may be */
export function plainWord(piece: string): PlainWord | undefined {
  const text = PLAIN.exec(piece)?.[1];
  return text === undefined ? undefined : { text, start: piece.indexOf(text) };
}

/** What `fold` makes of a plain word. */
export function foldPlain(word: string): string {
  const folded = word.replace(VARIANT, (letter) => FOLDED[letter] ?? letter);
  return folded.endsWith('ء') ? folded.replace(YEH_BEFORE_FINAL_HAMZA, 'ء') : folded;
}
