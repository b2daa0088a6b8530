import { closeSync, fstatSync, openSync, readdirSync, readSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The beginning and the end of a file. */
interface Bounds {
  readonly head: Buffer;
  readonly tail: Buffer;
  readonly size: number;
}

const BOUND = 16;

/** By which a file of each kind says where it ends. */
const ENDS: readonly (readonly [kind: RegExp, isWhole: (bounds: Bounds) => boolean])[] = [
  // https://developers.google.com/speed/webp/docs/riff_container
  [/\.webp$/, ({ head, size }) => size >= BOUND && head.readUInt32LE(4) + 8 === size],
  [/\.jpe?g$/, ({ tail }) => tail.subarray(-2).equals(Buffer.from([0xff, 0xd9]))],
  [/\.png$/, ({ tail }) => tail.subarray(-8, -4).toString('latin1') === 'IEND'],
];

/**
 * Removes pictures that a build has begun to keep and was ended at, or had no room for: Astro takes what it has kept
 * as it is, and would publish them from then on. They are made anew.
 */
export function removeHalfPictures(folder: string): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    const [, isWhole = isNotEmpty] = ENDS.find(([kind]) => kind.test(name)) ?? [];
    if (statSync(file).isFile() && !isWhole(boundsOf(file))) rmSync(file);
  }
}

function isNotEmpty({ size }: Bounds): boolean {
  return size > 0;
}

function boundsOf(file: string): Bounds {
  const opened = openSync(file, 'r');
  try {
    const { size } = fstatSync(opened);
    const read = (from: number) => {
      const bytes = Buffer.alloc(Math.min(BOUND, size));
      readSync(opened, bytes, 0, bytes.length, from);
      return bytes;
    };
    return { head: read(0), tail: read(Math.max(0, size - BOUND)), size };
  } finally {
    closeSync(opened);
  }
}
