const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DFN EM I KBD MARK Q S SMALL SPAN STRONG SUB SUP TIME U'.split(
    ' ',
  ),
);

/**
 * Whether an element does not part the words it stands between: و<strong>نص</strong> is one word, to
 * the index as to the marks on the page.
 *
 * @param tagName in capitals
 */
export function isInline(tagName: string): boolean {
  return INLINE.has(tagName);
}
