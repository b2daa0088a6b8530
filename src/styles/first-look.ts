/** Characters of HTML that come within a first round trip, compressed, beside the page's styles. */
const FIRST_ROUND_TRIP = 24_000;
/** The id of what comes after all content. */
export const FOOT = 'foot';

/**
 * The id of the element that a page is not seen before: what comes after its content, or after as many paragraphs of
 * a long one as come at once. A page that is drawn from half of its HTML moves when the other half comes: a
 * line is broken anew, a row is as high as what it has so far.
 *
 * @param content the HTML of `main`
 * @see https://html.spec.whatwg.org/multipage/links.html#link-type-expect
 */
export function firstLook(content: string): string {
  if (content.length <= FIRST_ROUND_TRIP) return FOOT;
  const ids = [...content.slice(0, FIRST_ROUND_TRIP).matchAll(/<p id="([\w-]+)"/g)];
  return ids.at(-1)?.[1] ?? FOOT;
}
