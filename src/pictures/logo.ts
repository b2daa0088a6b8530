import { readFile } from 'node:fs/promises';
import sharp from 'sharp';

/** Between a mark that is shown whole and the edge, as a share of the side. */
export const WHOLE = 0.1;

/**
 * Where a device cuts the picture to a shape of its own: a mark as wide as high then lies within the circle
 * that is never cut, of .8 of the side.
 *
 * @see https://www.w3.org/TR/appmanifest/#icon-masks
 */
export const MASKED = 0.22;

/** How a mark stands on its paper. */
export interface LogoPaper {
  readonly margin: number;
  readonly paper: string;
}

/** Dots to an inch at which a drawing (SVG) is large enough to be scaled down. */
const DENSITY = 1200;

/** Those at which a drawing has the size that it names. */
const OWN_DENSITY = 72;

/** The longest side at which one is drawn: some programs write drawings of thousands of pixels. */
const LONGEST = 8192;

/**
 * A publication's mark as a square PNG; without paper of its own on white, which search engines show it on.
 *
 * @param file a picture or a drawing of any shape
 * @param side in pixels
 */
export async function logoPng(
  file: string,
  side: number,
  { margin: share, paper }: LogoPaper = { margin: WHOLE, paper: '#fff' },
): Promise<Buffer> {
  const margin = Math.round(side * share);
  const inner = side - 2 * margin;
  const bytes = await readFile(file);
  const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
  const density = Math.min(DENSITY, (OWN_DENSITY * LONGEST) / Math.max(width, height));
  return sharp(bytes, { density })
    .resize(inner, inner, { fit: 'contain', background: paper })
    .extend({ top: margin, bottom: margin, left: margin, right: margin, background: paper })
    .flatten({ background: paper })
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer();
}
