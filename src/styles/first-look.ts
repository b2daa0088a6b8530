/** Characters of HTML that fill a first screen: what stands above a text, and its first paragraphs. */
const FIRST_SCREEN = 10_000;

/** The id of what comes after all content. */
export const FOOT = 'foot';

/**
 * The id of the element that a page is not seen before: the first that comes after a screen's worth of its content, or
 * what comes after a short one. A page that is drawn from half of its first screen moves when the other half comes: a
 * line is broken anew, a row is as high as what it has so far. What comes later must not be waited for: a line may
 * be lost in the middle of a page.
 *
 * @param content the HTML of `main`
 * @see https://html.spec.whatwg.org/multipage/links.html#link-type-expect
 */
export function firstLook(content: string): string {
  const [, id] = /<\w[^<>]*\bid="([\w-]+)"/.exec(content.slice(FIRST_SCREEN)) ?? [];
  return id ?? FOOT;
}
