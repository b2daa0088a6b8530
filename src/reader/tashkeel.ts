/**
 * What «إخفاء التشكيل» hides: the short vowels, tanwin, sukun and shadda (U+064B–0652) and the small
 * alef (U+0670), because a reader who hides tashkeel looks for a page without any. Hamza and madda
 * (U+0653–0655) are letters, however they are encoded, and stay.
 *
 * A mark that stands on no letter is there to be seen, as in a lesson on writing, and stays too.
 */
const MARKED_LETTER = /([\p{Script=Arabic}\u0653-\u0655])[\u064B-\u0652\u0670]+/gu;

/** A text as it looks without tashkeel: for display, never for what is stored, indexed or compared. */
export function withoutTashkeel(text: string): string {
  return text.replace(MARKED_LETTER, '$1');
}
