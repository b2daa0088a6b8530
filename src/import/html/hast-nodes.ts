import type { Element, ElementContent, Root } from 'hast';

/** An element of HTML. */
export function element(
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, children };
}

/** An element's attribute as text. */
export function attribute({ properties }: Element, name: string): string {
  const value = properties[name];
  return Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : '';
}

/** All words below a node, as they stand. */
export function wordsOf(node: Root | ElementContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node
    ? node.children.map((child) => (child.type === 'doctype' ? '' : wordsOf(child))).join('')
    : '';
}

/** The elements below another, of one name or of any. */
export function elementsIn(node: Element, tagName: string | undefined): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return tagName === undefined || child.tagName === tagName
      ? [child, ...elementsIn(child, tagName)]
      : elementsIn(child, tagName);
  });
}
