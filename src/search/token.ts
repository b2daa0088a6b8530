/**
 * Ends every token of the index, and no word ever has it: Pagefind finds whatever begins with what is
 * searched for, and with the end written out only the whole token begins so.
 */
const END = '\u06FF';

/** What a word has beside letters: 2.5 is not 25, and C++ is not C. */
const DIGITS_AND_SIGNS = '0123456789.,+#';

/**
 * Stands for the digit 0, and the letters after it for 1 to 9 and the signs: letters of African languages,
 * which no news in Arabic has. Pagefind cuts a word wherever a digit meets a letter that has a capital, so
 * that A380 would stand in the index as two words, neither of which is searched for; and at signs.
 */
const ZERO = 0x0750;

/**
 * The token under which the index has a lexeme.
 *
 * @param key a lexeme key, as `lexemesOf` gives it
 */
export function tokenOf(key: string): string {
  const letters = key
    .replace(/[^\p{L}\p{N}.,+#]+/gu, '')
    .replace(/[0-9.,+#]/g, (sign) => String.fromCodePoint(ZERO + DIGITS_AND_SIGNS.indexOf(sign)));
  return letters + END;
}
