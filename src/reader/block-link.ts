import { readableAddress } from '../text/readable-address.ts';

/** The blocks of an article that can be linked to: `markdown/block-ids.ts`. */
export const LINKABLE_BLOCKS = '.prose :is([id^="p-"], h2[id], h3[id], h4[id])';

/**
 * The URL of this page, or of one of its blocks, without the query of a search that led here, in letters:
 * it is made to be pasted.
 */
export function permalink(id = ''): string {
  const { origin, pathname } = location;
  return readableAddress(new URL(id === '' ? '' : `#${id}`, origin + pathname).href);
}
