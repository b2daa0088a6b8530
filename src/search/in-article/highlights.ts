/**
 * Highlights on the page, with the CSS Custom Highlight API: the article itself is not touched. A browser
 * that lacks it (before 2025, some) counts and leads to the places without highlighting them.
 *
 * @see https://www.w3.org/TR/css-highlight-api-1/
 */
export function highlight(places: readonly Range[], current: Range | undefined): void {
  const { highlights } = CSS;
  if (!highlights) return;
  highlights.set('khabar-find', new Highlight(...places));
  const one = new Highlight(...(current ? [current] : []));
  one.priority = 1;
  highlights.set('khabar-current', one);
}
