/** The box of a block of the text, in pixels below the window's upper edge. */
export interface BlockBox {
  readonly id: string;
  readonly top: number;
  readonly bottom: number;
}

/** How far a reader came: to a block, or no further than the start, or to the end. */
export type TextPosition = { readonly id: string } | 'start' | 'end';

/** With less than this part of the text above the window, a reader is at the start. */
const START = 0.15;
/** With more than this part of the text above the window's lower edge, a reader is at the end. */
const END = 0.9;

/**
 * Where a reader is in a text: at the first block that is whole in the window, or else in part.
 *
 * @param blocks in the order of the text
 * @param height of the window
 */
export function positionInText(blocks: readonly BlockBox[], height: number): TextPosition {
  const top = blocks[0]?.top ?? 0;
  const length = (blocks.at(-1)?.bottom ?? 0) - top;
  if (height - top > END * length) return 'end';
  if (-top < START * length) return 'start';
  const whole = blocks.find((block) => block.top >= 0 && block.bottom <= height);
  const block = whole ?? blocks.find(({ bottom }) => bottom > 0);
  return block ? { id: block.id } : 'end';
}
