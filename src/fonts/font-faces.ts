import { SPACES } from './glyph-coverage.ts';
import { SUBSETS, type Subset } from './subsets.ts';
import { unicodeRange } from './unicode-range.ts';

/**
 * The `@font-face` rules of a page, short because they stand in it. The family has a name of our own, so that an
 * installed copy never stands in for it unnoticed.
 *
 * Spaces are in two subsets. Where a space is taken from another file than the words around it, WebKitGTK
 * draws each word by itself, and sinks those that end in a dotted letter; a page without Arabic in turn should
 * not fetch the Arabic subset for its spaces.
 *
 * @param needed the indices of the subsets that the page needs
 * @param urls the address of each subset's file
 */
export function fontFaces(needed: readonly number[], urls: readonly string[]): string {
  const ranges = RANGES[spacesFrom(needed)];
  return SUBSETS.map(
    ({ display }, index) =>
      `@font-face{font-family:Khabar Naskh;src:url("${urls[index]}");font-display:${display};unicode-range:${ranges[index]};font-weight:400 700}`,
  ).join('');
}

/** The index of the subset that claims the spaces: of Arabic words, or of figures. */
function spacesFrom(needed: readonly number[]): 0 | 1 {
  return needed.includes(0) ? 0 : 1;
}

/** What each subset claims, in CSS's `unicode-range`; worked out once, since every page asks. */
const RANGES = [rangesWith(SUBSETS[0]), rangesWith(SUBSETS[1])] as const;

function rangesWith(spaced: Subset): readonly string[] {
  const claimed = (subset: Subset) =>
    subset === spaced ? subset.characters + SPACES : subset.characters;
  return SUBSETS.map((subset) => {
    const others = SUBSETS.filter((other) => other !== subset).map(claimed);
    return unicodeRange(claimed(subset), others.join('')).join();
  });
}
