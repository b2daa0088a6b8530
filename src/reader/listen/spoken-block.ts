/**
 * Marks the block that is being spoken and scrolls it into view, unless the reader has scrolled away:
 * while the block before is out of view, the page is left where the reader put it.
 */
export class SpokenBlock {
  #block: Element | undefined;

  /** @param isRequested true when the reader asked for this block, and it is shown in any case */
  mark(block: Element, isRequested: boolean): void {
    const before = this.#block;
    if (before === block) return;
    const scrolls = isRequested || before === undefined || this.#isInView(before, 'part');
    before?.classList.remove('spoken');
    block.classList.add('spoken');
    this.#block = block;
    if (!scrolls || this.#isInView(block, 'whole')) return;
    const fits = block.clientHeight < innerHeight / 2;
    block.scrollIntoView({ block: fits ? 'center' : 'start' });
  }

  clear(): void {
    this.#block?.classList.remove('spoken');
    this.#block = undefined;
  }

  #isInView(block: Element, how: 'whole' | 'part'): boolean {
    const { top, bottom } = block.getBoundingClientRect();
    const region = optimalViewingRegion();
    if (how === 'whole') return top >= region.top && bottom <= region.bottom;
    return top < region.bottom && bottom > region.top;
  }
}

/**
 * The part of the window that is left within the scroll padding: what stands there lies under nothing.
 *
 * @see https://www.w3.org/TR/css-scroll-snap-1/#optimal-viewing-region
 */
function optimalViewingRegion(): { readonly top: number; readonly bottom: number } {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
  return {
    top: Number.parseFloat(scrollPaddingTop),
    bottom: innerHeight - Number.parseFloat(scrollPaddingBottom),
  };
}
