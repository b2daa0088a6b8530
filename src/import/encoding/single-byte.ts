/** Encodings in which Arabic was written before Unicode, the commoner first. */
export const ARABIC_ENCODINGS = ['windows-1256', 'iso-8859-6'] as const;

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
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function tableOf(encoding: string): ReadonlyMap<string, number> {
  const decoder = new TextDecoder(encoding);
  return new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
}
