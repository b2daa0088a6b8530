import { parseFragment } from 'parse5';

/** What is still escaped when it has been read once: it was written as HTML in HTML. */
const ESCAPED = /&(?:amp|quot|lt|gt|apos|nbsp|#\d{1,6}|#x[\da-f]{1,5});/i;

/** The words of a piece of HTML on one line. */
export function plainWords(html: string): string {
  return unescaped(
    html
      .replace(/<!--(?:(?!<!--)[\s\S])*?-->/g, ' ')
      .replace(/<\/?(?:p|br|div|li|ul|ol|h[1-6]|blockquote)(?![\w-])[^<>]*>/gi, ' ')
      .replace(/<\/?[a-z][^<>]*>/gi, ''),
  )
    .replace(/\s+/g, ' ')
    .trim();
}

/** A text with the signs that its entities stand for, though it may have been escaped twice. */
export function unescaped(text: string): string {
  const once = read(text);
  return ESCAPED.test(once) ? read(once) : once;
}

function read(text: string): string {
  if (!text.includes('&')) return text;
  return parseFragment(text.replaceAll('<', '&lt;'))
    .childNodes.map((node) => ('value' in node ? node.value : ''))
    .join('');
}
