/** The blocks of an article that can be linked to: `markdown/block-ids.ts`. */
export const BLOCKS = '.prose :is([id^="p-"], h2[id], h3[id], h4[id])';

/** The address of this page, or of one of its blocks, without a search that led here. */
export function linkTo(id = ''): string {
  const { origin, pathname } = location;
  return new URL(id === '' ? '' : `#${id}`, origin + pathname).href;
}
