/** Text in UTF-8, or undefined: a byte that is not would be published as � without a word. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // UTF-16 without a mark of its own is UTF-8 with a NUL at every second place.
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Text whose lines end with `\n` alone, as files of all systems are read, without a byte order mark. */
export function withUnixLineEnds(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
