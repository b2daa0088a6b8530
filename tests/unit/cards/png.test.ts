import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Colour } from '../../../src/cards/palette.ts';
import { encodePng } from '../../../src/cards/png.ts';

const PALETTE: readonly Colour[] = [
  [255, 255, 255],
  [0, 0, 0],
  [200, 0, 0],
];

/** Pixels of these colours, of which none is seen through. */
function pixelsOf(colours: readonly Colour[]): Uint8Array {
  return Uint8Array.from(colours.flatMap((colour) => [...colour, 255]));
}

async function decoded(png: Buffer): Promise<readonly (readonly number[])[]> {
  const bytes = await sharp(png).removeAlpha().raw().toBuffer();
  return Array.from({ length: bytes.length / 3 }, (_, at) => [
    ...bytes.subarray(at * 3, at * 3 + 3),
  ]);
}

describe('a PNG of few colours', () => {
  it('has each pixel at its place, in the nearest colour', async () => {
    const drawn: readonly Colour[] = [
      [255, 255, 255],
      [250, 251, 252],
      [0, 0, 0],
      [30, 10, 0],
      [190, 20, 10],
      [0, 0, 0],
      [255, 255, 255],
      [200, 0, 0],
    ];
    const [white, black, red] = PALETTE;
    const png = encodePng(pixelsOf(drawn), 4, 2, PALETTE);
    const { format, width, height } = await sharp(png).metadata();
    expect([format, width, height]).toEqual(['png', 4, 2]);
    expect(await decoded(png)).toEqual([white, white, black, black, red, black, white, red]);
  });

  it.each([
    ['an odd width', 3, PALETTE],
    ['more than sixteen colours', 4, Array<Colour>(17).fill([0, 0, 0])],
  ])('is refused with %s', (_what, width, palette) => {
    expect(() => encodePng(new Uint8Array(4 * width), width, 1, palette)).toThrow(RangeError);
  });
});
