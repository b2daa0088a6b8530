/** A word with a hyphen in it, or two of the words of a longer one. */
const HYPHENATED = /(?<![\p{L}\p{M}])(?=(\p{L}[\p{L}\p{M}]*-\p{L}[\p{L}\p{M}]*))/gu;
/** The same, with the end of a line behind its hyphen. */
const PARTED = /(?<![\p{L}\p{M}])(\p{L}[\p{L}\p{M}]*-)\n[ \t]*(\p{L}[\p{L}\p{M}]*)/gu;

/**
 * Words that a text has parted at the end of a line, as they were written: the hyphen is theirs only where the text has
 * it elsewhere, too.
 */
export function partedWords(text: string, written: string): readonly string[] {
  const [typed, joined] = [hyphenatedIn(text), hyphenatedIn(written)];
  return Array.from(text.matchAll(PARTED), ([, before = '', after = '']) => before + after).filter(
    (word) => joined.has(word) && !typed.has(word),
  );
}

function hyphenatedIn(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(HYPHENATED), ([, word = '']) => word));
}
