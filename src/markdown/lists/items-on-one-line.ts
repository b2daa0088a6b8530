import type { ListMarker } from './list-marker.ts';
import { isNext } from './list-marker.ts';
import { markerIn } from './list-markers.ts';

/** Where a sign may stand: where a line begins, behind what announces it, behind a space. */
const PLACE = /(?:^|(?<=:[ \t]{0,3})|(?<=[ \t]))(?=[(\d٠-٩۰-۹أابجد•●▪■])/gu;

/** So far on people write a list in one line. */
const LONGEST = 1000;

/** The first sign of items that stand one behind another on a line: «1) أول 2) ثان». */
export function firstOfItemsIn(line: string): string | undefined {
  const text = line.slice(0, LONGEST);
  let first: { readonly marker: ListMarker; readonly sign: string } | undefined;
  for (const { index } of text.matchAll(PLACE)) {
    const marker = markerIn(text, index, text.length);
    if (!marker || !/^(?:markdown|number|letter|bullet)$/.test(marker.family)) continue;
    if (first && isNext(first.marker, marker)) return first.sign;
    const begins = index === 0 || /:[ \t]*$/.test(text.slice(0, index));
    const isOne = marker.places.length === 0 || marker.places.includes(1);
    if (begins && isOne && first === undefined)
      first = { marker, sign: text.slice(index, marker.end).trim() };
  }
  return undefined;
}
