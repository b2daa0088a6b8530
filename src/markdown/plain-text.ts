import type { Token } from 'markdown-it';
/** The words of a block, without markup, on one line. */
export function plainText(inline: Token | undefined): string {
  if (inline?.type !== 'inline') return '';
  return (inline.children ?? [])
    .map(({ type, content }) => (type === 'softbreak' || type === 'hardbreak' ? ' ' : content))
    .join('')
    .trim();
}
