import { readFile } from 'node:fs/promises';
import sharp from 'sharp';

/** Between the mark and the edge, as a share of the side. */
const MARGIN = 0.1;

/** Dots to an inch at which a drawing (SVG) is large enough to be scaled down. */
const DENSITY = 1200;

/**
 * A publication's mark as a square PNG on white, which search engines show it on.
 *
 * @param file a picture or a drawing of any shape
 * @param side in pixels
 */
export async function logoPng(file: string, side: number): Promise<Buffer> {
  const margin = Math.round(side * MARGIN);
  const inner = side - 2 * margin;
  return sharp(await readFile(file), { density: DENSITY })
    .resize(inner, inner, { fit: 'contain', background: '#fff' })
    .extend({ top: margin, bottom: margin, left: margin, right: margin, background: '#fff' })
    .flatten({ background: '#fff' })
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer();
}
