/** A text of the interface with its digits as the publication writes them. Apart, for scripts. */
export function inDigits(text: string | number, digits: string | undefined): string {
  const written = String(text);
  return digits === 'arab'
    ? written.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'.charAt(+digit))
    : written;
}
