/** The size of a picture in pixels, as it is shown. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The widths in which a picture can be cropped to a ratio and need not be enlarged, which no picture is: it
 * would have another shape than the room that is kept for it.
 *
 * @param ratio width to height
 * @param widths those that are wanted, the smallest first
 * @returns at least one: where none will do, the widest that there is
 */
export function cropWidths(
  { width, height }: Size,
  ratio: number,
  widths: readonly number[],
): readonly number[] {
  const widest = Math.max(1, Math.floor(Math.min(width, height * ratio)));
  const found = widths.filter((wanted) => wanted <= widest);
  return found.length > 0 ? found : [widest];
}
