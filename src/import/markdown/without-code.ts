/** What begins a block of HTML, and what ends it: https://spec.commonmark.org/0.31.2/#html-blocks */
const HTML_BLOCKS: readonly { readonly opening: RegExp; readonly closing: RegExp }[] = [
  {
    opening: /^ {0,3}<(?:script|pre|style|textarea)(?=[\s>]|$)/i,
    closing: /<\/(?:script|pre|style|textarea)>/i,
  },
  { opening: /^ {0,3}<!--/, closing: /-->/ },
  { opening: /^ {0,3}<\?/, closing: /\?>/ },
  { opening: /^ {0,3}<!\[CDATA\[/i, closing: /\]\]>/ },
  { opening: /^ {0,3}<![a-z]/i, closing: />/ },
  { opening: /^ {0,3}</, closing: /^[ \t]*$/ },
];

/**
 * A text without its code, as far as that is sure: between fences that stand at the beginning of a line, which end
 * whatever is open but a block of HTML.
 */
export function withoutCode(source: string): string {
  let fence = '';
  let closing: RegExp | undefined;
  const isProse = (line: string): boolean => {
    if (fence !== '') {
      const [signs = ''] = /(?<=^ {0,3})[`~]+(?=[ \t]*$)/.exec(line) ?? [];
      if (signs.startsWith(fence)) fence = '';
      return false;
    }
    closing ??= HTML_BLOCKS.find(({ opening }) => opening.test(line))?.closing;
    if (closing) {
      if (closing.test(line)) closing = undefined;
      return true;
    }
    [fence = ''] = /^(?:`{3,}(?=[^`]*$)|~{3,})/.exec(line) ?? [];
    return fence === '';
  };
  return source
    .split('\n')
    .map((line) => (isProse(line) ? line : ''))
    .join('\n');
}
