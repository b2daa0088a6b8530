/** What stands behind the name of a field: words in quotation marks, switches, bare words. */
const PARTS = /"([^"]*)"|\\([a-z]+)|([^\s"\\]+)/gi;

/** The address to which a field leads, if it is a link: `HYPERLINK "https://example.org/" \l "part" \o "a tip"`. */
export function hyperlinkIn(instruction: string): string | undefined {
  const [, rest] = /^\s*HYPERLINK\s(.*)$/is.exec(instruction) ?? [];
  if (rest === undefined) return undefined;
  let [address, anchor, last] = ['', '', ''];
  for (const [, quoted, letter, bare = ''] of rest.matchAll(PARTS)) {
    const value = quoted ?? bare;
    if (letter === undefined && last === '') address ||= value;
    if (letter === undefined && last === 'l') anchor = `#${value}`;
    // A tip and a window stand behind their letters, other letters alone.
    last = /^[lot]$/i.test(letter ?? '') ? (letter ?? '').toLowerCase() : '';
  }
  return address + anchor || undefined;
}
