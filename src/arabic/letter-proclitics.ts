/** ك is rarely a proclitic before a short stem (كمال is not كـ and مال), and س is one of imperfects alone (not in سوريا). */
const PROCLITICS = /^(?:[وف]?(?:[بك]?ال|لل|[بل]|ك(?=.{4})|س(?=[يتنا].{3}))|[وف])/;

/**
 * A form without its proclitics, as far as letters alone show them.
 *
 * @param form a folded form
 * @returns the rest of the form, which may be any word or none
 */
export function withoutProclitics(form: string): string {
  return form.replace(PROCLITICS, '');
}
