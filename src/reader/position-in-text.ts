/** A block of the text and where it is, in pixels below the window's upper edge. */
export interface Box {
  readonly id: string;
  readonly top: number;
  readonly bottom: number;
}

/** How far a reader came: to a block, to the end, or not worth a note. */
export type Place = { readonly id: string } | 'finished' | 'begun';

/** Less than this part of the text, above the window, is hardly begun. */
const BEGUN = 0.15;
/** With more than this part of the text above the window's lower edge, it is finished. */
const FINISHED = 0.9;

/**
 * Where a reader is in a text: at the first block that shows whole, or else in part.
 *
 * @param blocks in the order of the text
 * @param height of the window
 */
export function placeIn(blocks: readonly Box[], height: number): Place {
  const top = blocks[0]?.top ?? 0;
  const length = (blocks.at(-1)?.bottom ?? 0) - top;
  if (height - top > FINISHED * length) return 'finished';
  if (-top < BEGUN * length) return 'begun';
  const whole = blocks.find((block) => block.top >= 0 && block.bottom <= height);
  const place = whole ?? blocks.find((block) => block.bottom > 0);
  return place ? { id: place.id } : 'finished';
}
