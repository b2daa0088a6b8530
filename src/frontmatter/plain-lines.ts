/** Text whose lines end with `\n` alone, as files of all systems are read, without a byte order mark. */
export function plainLines(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
