/**
 * Ends every token of the index, and no word ever has it: Pagefind finds whatever begins with what is
 * asked for, and with the end written out only the whole token begins so.
 */
const END = '\u06FF';

/**
 * The token that stands in the index for a class of forms.
 *
 * @param key a class key, as `classify` gives it
 */
export function tokenOf(key: string): string {
  return key.replace(/[^\p{L}\p{N}]+/gu, '') + END;
}
