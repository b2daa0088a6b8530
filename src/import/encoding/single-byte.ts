import { MAC_ARABIC, macArabicIn } from './mac-arabic.ts';

/** Encodings in which Arabic was written before Unicode, the commoner first. */
export const ARABIC_ENCODINGS = ['windows-1256', 'iso-8859-6', MAC_ARABIC] as const;

/** An encoding whose bytes are the first characters of Unicode: what browsers call so is Windows' own. */
export const LATIN_1 = 'iso-8859-1 as it was';

/**
 * The bytes that an encoding of one byte each has for a text.
 *
 * @returns undefined when it lacks one of the characters
 */
export function bytesIn(encoding: string, text: string): Uint8Array | undefined {
  const table = tableOf(encoding);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const byte = table.get(text.charAt(at));
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  return bytes;
}

/** Text of bytes, or undefined where they are none in this encoding. */
export function textIn(encoding: string, bytes: Uint8Array): string | undefined {
  if (encoding === MAC_ARABIC) return macArabicIn(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const TABLES = new Map<string, ReadonlyMap<string, number>>();

function tableOf(encoding: string): ReadonlyMap<string, number> {
  const known = TABLES.get(encoding);
  if (known) return known;
  const characterOf = (byte: number) =>
    encoding === LATIN_1
      ? String.fromCharCode(byte)
      : (textIn(encoding, Uint8Array.of(byte)) ?? '\uFFFD');
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [characterOf(byte), byte]));
  TABLES.set(encoding, table);
  return table;
}
