/** Characters of HTML that stand above a text: headline, byline, what can be done. */
const ABOVE_TEXT = 4_000;

/** The id of what comes after all content. */
export const FOOT = 'foot';

/**
 * The id of the element that a page is not seen before: where its text begins, or what comes after a short one. A head
 * that is drawn by halves moves when the other half comes: a line is broken anew, a row is as high as what it has
 * so far. What comes later must not be waited for: a line may be lost in the middle of a page.
 *
 * @param content the HTML of `main`
 * @see https://html.spec.whatwg.org/multipage/links.html#link-type-expect
 */
export function firstLook(content: string): string {
  const [, id] = /<\w[^<>]*\bid="([\w-]+)"/.exec(content.slice(ABOVE_TEXT)) ?? [];
  return id ?? FOOT;
}
