import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { PAGEFIND_LANGUAGE, PAGEFIND_SIGNATURE } from '../../index-files.ts';
import { gzipped } from '../files/gzipped.ts';

/** Unpacks one of Pagefind's files, without its signature. */
export function unpacked(content: Uint8Array): Buffer {
  return gunzipSync(content).subarray(PAGEFIND_SIGNATURE.length);
}

/** @param level of zlib, from 1 to 9 */
export function packed(bytes: Uint8Array, level?: number): Uint8Array {
  return gzipped(Buffer.concat([Buffer.from(PAGEFIND_SIGNATURE), bytes]), level);
}

/** What Pagefind calls a file by its bytes: so many digits of their hash, or more, until no other is called so. */
export function pagefindName(
  bytes: Uint8Array,
  digits: number,
  isTaken: (name: string) => boolean = () => false,
): string {
  // Not padded: a byte below 16 is one digit there.
  const hash = [...createHash('sha1').update(bytes).digest()].map((byte) => byte.toString(16));
  const all = hash.join('');
  const nameOf = (length: number) => `${PAGEFIND_LANGUAGE}_${all.slice(0, length)}`;
  let length = digits;
  while (isTaken(nameOf(length)) && length < all.length) length += 1;
  return nameOf(length);
}
