import { escapeHtml } from '../text/escaping.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Characters that XML cannot hold, not even escaped: https://www.w3.org/TR/xml/#charsets */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A text in XML. */
function xmlText(text: string): string {
  return escapeHtml(text.replace(FORBIDDEN, ''));
}

/**
 * An element.
 *
 * @param content XML, or nothing for an empty element
 */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${xmlText(String(value)).replaceAll('"', '&quot;')}"`);
  return content === ''
    ? `<${name}${written.join('')}/>`
    : `<${name}${written.join('')}>${content}</${name}>`;
}

/** An element that holds a text; nothing where there is none. */
export function textElement(
  name: string,
  text: string | undefined,
  attributes: Attributes = {},
): string {
  return text === undefined || text === '' ? '' : element(name, attributes, xmlText(text));
}

/** A whole file. */
export function xmlFile(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

/** A whole file, as it is sent. */
export function xmlResponse(root: string, type = 'application/xml'): Response {
  return new Response(xmlFile(root), {
    headers: { 'content-type': `${type}; charset=utf-8` },
  });
}
