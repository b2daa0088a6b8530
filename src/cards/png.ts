import { crc32, deflateSync } from 'node:zlib';
import type { Colour } from './palette.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Bits of a pixel, and the kind of picture whose pixels are numbers of colours: https://www.w3.org/TR/png-3/#11IHDR */
const [BIT_DEPTH, INDEXED] = [4, 3];

/** As many colours as four bits can tell. */
const MOST_COLOURS = 16;

/** More takes four times the time, for a twentieth of the bytes. */
const LEVEL = 6;

/**
 * Pixels as a small PNG, each in the nearest of a few colours. They are known beforehand: an encoder that has to find
 * them in the pixels takes three times the time. Without the filters that help photographs.
 *
 * @param pixels red, green, blue and opacity of each, of which the last is not asked for
 * @param width an even number, two pixels being a byte
 */
export function encodePng(
  pixels: Uint8Array,
  width: number,
  height: number,
  palette: readonly Colour[],
): Buffer {
  if (palette.length > MOST_COLOURS || width % 2 !== 0)
    throw new RangeError(`no picture of ${palette.length} colours and a width of ${width}`);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = BIT_DEPTH;
  header[9] = INDEXED;
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rowsOf(pixels, width, height, palette), { level: LEVEL })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The numbers of the pixels' colours, and before each row that it has no filter. */
function rowsOf(
  pixels: Uint8Array,
  width: number,
  height: number,
  palette: readonly Colour[],
): Buffer {
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const numbers = new Map<number | undefined, number>();
  // Most pixels are as the one before.
  let [before, number]: [number | undefined, number] = [undefined, 0];
  const numberAt = (at: number) => {
    const word = words[at];
    if (word === before) return number;
    number = numbers.get(word) ?? nearest(pixels.subarray(at * 4, at * 4 + 3), palette);
    numbers.set(word, number);
    before = word;
    return number;
  };
  const rows = Buffer.alloc((1 + width / 2) * height);
  for (let at = 0, to = 0; at < words.length; at += 2, to += 1) {
    if (at % width === 0) to += 1;
    rows[to] = (numberAt(at) << BIT_DEPTH) | numberAt(at + 1);
  }
  return rows;
}

/** The number of the colour that differs least. */
function nearest([red = 0, green = 0, blue = 0]: Uint8Array, palette: readonly Colour[]): number {
  const distances = palette.map(
    (colour) => (colour[0] - red) ** 2 + (colour[1] - green) ** 2 + (colour[2] - blue) ** 2,
  );
  return distances.indexOf(Math.min(...distances));
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
