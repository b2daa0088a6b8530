import { childNamed, nodesIn, textOfNode, valueIn, type XmlNode } from '../xml-tree.ts';

/** An element without attributes. */
export function element(name: string, children: XmlNode['children']): XmlNode {
  return { name, attributes: {}, children };
}

/** An element that says one thing, such as `w:numId`. */
export function value(name: string, said: string): XmlNode {
  return { name, attributes: { 'w:val': said }, children: [] };
}

/** A run of plain words. */
export function wordsRun(words: string): XmlNode {
  return element('w:r', [element('w:t', [words])]);
}

/** The style of a paragraph. */
export function styleOf(paragraph: XmlNode): string {
  return valueIn(childNamed(paragraph, 'w:pPr'), 'w:pStyle') ?? '';
}

/** The elements of a name that are in no other of it. */
export function outermost(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.name === name ? [child] : outermost(child, name);
  });
}

/** Whether a control holds the table of contents. */
export function isContents(node: XmlNode): boolean {
  const gallery = nodesIn(childNamed(node, 'w:sdtPr') ?? element('', []), 'w:docPartGallery')[0];
  return (
    gallery?.attributes['w:val'] === 'Table of Contents' ||
    nodesIn(node, 'w:instrText').some((field) => /^\s*TOC\s/.test(textOfNode(field)))
  );
}
