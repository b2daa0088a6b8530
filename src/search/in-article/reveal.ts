/** A hit comes to stand below the first of so many parts of the window: the reader reads on from there. */
const PARTS_OF_WINDOW = 3;

/** Brings a place of the page into view, unless it is in view. It jumps, as a browser's own search does. */
export function reveal(place: Range): void {
  place.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { top, bottom } = place.getBoundingClientRect();
  const height = visualViewport?.height ?? innerHeight;
  // What may lie over the edges: see `styles/base.css`.
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
  const least = Number.parseFloat(scrollPaddingTop);
  if (top >= least && bottom <= height - Number.parseFloat(scrollPaddingBottom)) return;
  scrollBy({ top: top - Math.max(least, height / PARTS_OF_WINDOW), behavior: 'instant' });
}

/** Whether any of a place is at the window's upper edge or below it. */
export function isAhead(place: Range | Element): boolean {
  return place.getBoundingClientRect().bottom > 0;
}
