/**
 * The part of the window that is left within the scroll padding: what stands there lies under nothing.
 *
 * @see https://www.w3.org/TR/css-scroll-snap-1/#optimal-viewing-region
 */
export function optimalViewingRegion(): { readonly top: number; readonly bottom: number } {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
  const height = visualViewport?.height ?? innerHeight;
  return {
    top: Number.parseFloat(scrollPaddingTop),
    bottom: height - Number.parseFloat(scrollPaddingBottom),
  };
}

/**
 * Adds the height of an element that lies over the text to the page's scroll padding, as
 * `--covered-above` or `--covered-below`: what is scrolled to comes to stand clear of it. It is
 * measured, because no length in a stylesheet knows how often its words wrap.
 *
 * @param covers whether it lies over the text at the time
 * @returns measures again; an element that was removed covers nothing
 */
export function addToScrollPadding(
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
