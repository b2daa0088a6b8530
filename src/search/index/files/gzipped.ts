import { gzipSync } from 'node:zlib';

/** For files that stay until the next compaction: zlib's best saves two hundredths, and takes four times as long. */
export const PASSING_LEVEL = 5;

/**
 * Packs a file of the index. zlib's own answer holds 16 KB of memory, however few bytes it has: the tables of 50,000
 * articles would hold a gigabyte.
 *
 * @param level of zlib, from 1 to 9
 */
export function gzipped(content: string | Uint8Array, level = 9): Buffer {
  const packed = gzipSync(content, { level });
  const exact = Buffer.allocUnsafeSlow(packed.length);
  packed.copy(exact);
  return exact;
}

/** The sum of what a packed file holds, as a name says it: gzip ends in it, and unpacking proves it. */
export function sumOf({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return new DataView(buffer, byteOffset, byteLength).getUint32(byteLength - 8, true).toString(16);
}
