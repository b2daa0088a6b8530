/** The digits in which the page writes its own numbers, as Unicode names them. */
export function pageDigits(): string {
  return document.documentElement.dataset.digits ?? 'latn';
}
