import sharp from 'sharp';

/** What is darker than this was drawn; lighter is the softened edge of a letter. */
const DARK = 128;

/** A picture of black on white. */
export interface Ink {
  readonly width: number;
  readonly height: number;
  /** The first and last row with ink within a part of the picture; undefined where there is none. */
  rows(part: {
    left: number;
    right: number;
    top: number;
    bottom: number;
  }): { readonly first: number; readonly last: number } | undefined;
}

export async function inkOf(png: Buffer): Promise<Ink> {
  const image = sharp(png).greyscale();
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const isDark = (x: number, y: number) => (data[(y * width + x) * channels] ?? 255) < DARK;
  return {
    width,
    height,
    rows({ left, right, top, bottom }) {
      const from = Math.max(0, Math.floor(left));
      const to = Math.min(width - 1, Math.ceil(right));
      const rows: number[] = [];
      for (let y = Math.max(0, Math.floor(top)); y <= Math.min(height - 1, bottom); y += 1) {
        for (let x = from; x <= to; x += 1) {
          if (!isDark(x, y)) continue;
          rows.push(y);
          break;
        }
      }
      const [first] = rows;
      const last = rows.at(-1);
      return first === undefined || last === undefined ? undefined : { first, last };
    },
  };
}
