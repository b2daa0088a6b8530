/** The Arabic keyboard of computers, as Windows and Linux have it, by the letters that a Latin one has on its keys. */
const LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./HYN";
const ARABIC = [...'ذضصثقفغعهخحجدشسيبلاتنمكطئءؤر', 'لا', ...'ىةوزظأإآ'];

/**
 * What would have been typed, had the keyboard not been left on Latin letters: `hgsghl` is السلام.
 *
 * @returns undefined for what has Arabic letters, or no Latin ones
 */
export function inArabicKeys(typed: string): string | undefined {
  if (/[ء-ي]/.test(typed) || !/[a-z]/i.test(typed)) return undefined;
  return Array.from(typed, (key) => {
    return ARABIC[LATIN.indexOf(key)] ?? ARABIC[LATIN.indexOf(key.toLowerCase())] ?? key;
  }).join('');
}
