import { foldText } from '../arabic/fold-text.ts';

/**
 * A paragraph's id: a hash of its letters alone, so that an edit elsewhere, or of its punctuation and
 * tashkeel, does not move links to it.
 *
 * @returns `p-` and six characters of [a-z0-9]
 */
export function paragraphId(text: string): string {
  const letters = foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return `p-${fnv1a(letters).toString(36).padStart(7, '0').slice(-6)}`;
}

const encoder = new TextEncoder();

/** 32-bit FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/ */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of encoder.encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return hash >>> 0;
}
