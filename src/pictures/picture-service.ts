import type { LocalImageService } from 'astro';
import astrosService from 'astro/assets/services/sharp';
import { onOneLine } from '../diagnostics/message.ts';
import { PICTURE_NOT_SCALED } from '../diagnostics/messages/pictures.ts';

/**
 * Astro's making of pictures, but never an original in the place of one that could not be made: an
 * original says where it was taken, and by whom (EXIF, GPS). Astro swallows sharp's error and hands it
 * back. Of moving pictures the first frame stands for all where the format cannot move.
 */
const service: LocalImageService = {
  ...astrosService,
  async transform(original, options, config, logger) {
    const input = options.format === 'jpeg' ? await firstFrame(original) : original;
    const made = await astrosService.transform(input, options, config, logger);
    if (made.data !== input) return made;
    throw new Error(`${String(options.src)}: ${onOneLine(PICTURE_NOT_SCALED)}`);
  },
};

// biome-ignore lint/style/noDefaultExport: Astro looks for it there.
export default service;

/** A moving picture would be drawn with all its frames below one another. */
async function firstFrame(original: Uint8Array): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  const { pages = 1 } = await sharp(original).metadata();
  return pages > 1 ? sharp(original).png().toBuffer() : original;
}
