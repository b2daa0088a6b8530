import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Blob, Buffer, Face, Font, shape, Variation } from 'harfbuzzjs';
import subsetFont from 'subset-font';

/** How far ink reaches above the baseline and below it (there negative), in ems. */
export interface InkExtents {
  readonly top: number;
  readonly bottom: number;
}

const PUBLISHED = '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic';

/** What is drawn with the Arabic file of the font; the rest is in the Latin one. */
const ARABIC_RUNS = /[\u0600-\u06FF\u200C\u200D]+|[^\u0600-\u06FF\u200C\u200D]+/g;

/**
 * Gives a function that says where the ink of a word should be: the font as it is published, set by
 * HarfBuzz, which is no part of what is tested.
 *
 * @param text all that will be asked for
 */
export async function inkExtentsOf(
  text: string,
): Promise<(word: string, weight: number) => InkExtents> {
  const arabic = await published('arabic', text);
  const latin = await published('latin', text);
  return (word, weight) => {
    let top = Number.NEGATIVE_INFINITY;
    let bottom = Number.POSITIVE_INFINITY;
    for (const [run] of word.matchAll(ARABIC_RUNS)) {
      for (const ink of glyphsOf(run, /[\u0600-\u06FF]/.test(run) ? arabic : latin, weight)) {
        top = Math.max(top, ink.top);
        bottom = Math.min(bottom, ink.bottom);
      }
    }
    return { top, bottom };
  };
}

async function published(slice: string, text: string): Promise<Face> {
  const file = fileURLToPath(import.meta.resolve(`${PUBLISHED}-${slice}-wght-normal.woff2`));
  const font = await subsetFont(await readFile(file), text, { targetFormat: 'truetype' });
  return new Face(new Blob(new Uint8Array(font)), 0);
}

function glyphsOf(run: string, face: Face, weight: number): InkExtents[] {
  const font = new Font(face);
  font.setVariations([new Variation('wght', weight)]);
  const buffer = new Buffer();
  buffer.addText(run);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  return buffer.getGlyphInfosAndPositions().flatMap(({ codepoint, yOffset = 0 }) => {
    const extents = font.glyphExtents(codepoint);
    if (!extents || extents.height === 0) return [];
    const top = (yOffset + extents.yBearing) / face.upem;
    return [{ top, bottom: top + extents.height / face.upem }];
  });
}
