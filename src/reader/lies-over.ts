/** The part of the window that nothing lies over, with the air that the styles leave at its edges. */
export function uncovered(): { readonly top: number; readonly bottom: number } {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
  const height = visualViewport?.height ?? innerHeight;
  return {
    top: Number.parseFloat(scrollPaddingTop),
    bottom: height - Number.parseFloat(scrollPaddingBottom),
  };
}

/**
 * Tells the page's styles how much of the window an element covers at its upper or lower edge, as
 * `--covered-above` or `--covered-below`: what is led to comes to stand clear of it. It is measured,
 * because no length in a stylesheet knows how often its words wrap.
 *
 * @param covers whether it lies over the text at the time
 * @returns asks again; where it is gone, nothing is covered
 */
export function liesOver(
  element: HTMLElement,
  edge: 'above' | 'below',
  covers: () => boolean,
): () => void {
  const measure = () => {
    const height = element.isConnected && covers() ? element.getBoundingClientRect().height : 0;
    document.documentElement.style.setProperty(`--covered-${edge}`, `${height}px`);
  };
  new ResizeObserver(measure).observe(element);
  return measure;
}
