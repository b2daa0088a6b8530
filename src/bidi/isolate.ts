/**
 * Wraps a string that came from elsewhere in Unicode isolates, so that its direction cannot disturb
 * the sentence around it. For plain text; in HTML, `<bdi>` does the same.
 *
 * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
