/**
 * Marks the block that is being said and brings it into view, unless the reader has scrolled away:
 * while the block before is out of view, the window is left where the reader put it.
 */
export class Follower {
  #block: Element | undefined;

  /** @param lead true when the reader asked for this block, and it is shown in any case */
  mark(block: Element, lead: boolean): void {
    const before = this.#block;
    if (before === block) return;
    const follows = lead || before === undefined || this.#shows(before, 'part');
    before?.classList.remove('spoken');
    block.classList.add('spoken');
    this.#block = block;
    if (!follows || this.#shows(block, 'whole')) return;
    const fits = block.clientHeight < innerHeight / 2;
    block.scrollIntoView({ block: fits ? 'center' : 'start' });
  }

  clear(): void {
    this.#block?.classList.remove('spoken');
    this.#block = undefined;
  }

  #shows(block: Element, how: 'whole' | 'part'): boolean {
    const { top, bottom } = block.getBoundingClientRect();
    const free = uncovered();
    if (how === 'whole') return top >= free.top && bottom <= free.bottom;
    return top < free.bottom && bottom > free.top;
  }
}

/** The part of the window that nothing lies over: see `styles/base.css`. */
function uncovered(): { readonly top: number; readonly bottom: number } {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
  return {
    top: Number.parseFloat(scrollPaddingTop),
    bottom: innerHeight - Number.parseFloat(scrollPaddingBottom),
  };
}
