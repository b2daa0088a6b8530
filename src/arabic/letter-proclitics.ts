/** ك and س are rarely proclitics before a short stem (كمال is not كـ and مال). */
const PROCLITICS = /^(?:[وف]?(?:[بك]?ال|لل|[بل]|[كس](?=.{4}))|[وف])/;

/**
 * A form without its proclitics, as far as letters alone show them.
 *
 * @param form a folded form
 * @returns the rest of the form, which may be any word or none
 */
export function withoutProclitics(form: string): string {
  return form.replace(PROCLITICS, '');
}
