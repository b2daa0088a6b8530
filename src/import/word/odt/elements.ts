import type { ElementContent } from 'hast';

export function isElement(node: globalThis.Node): node is globalThis.Element {
  return node.nodeType === 1;
}

/** The elements right below another, of one name. */
export function childrenNamed(node: globalThis.Element, name: string): globalThis.Element[] {
  return [...node.childNodes].filter(isElement).filter((child) => child.nodeName === name);
}

const BLOCK = /^(?:p|h[1-6]|ul|ol|table|blockquote|div|pre|figure)$/;

/**
 * Parts what stands in a line from the blocks among it: boxes of text and shapes are anchored in a paragraph,
 * and stand beside it on the page.
 */
export function partBlocks(nodes: readonly ElementContent[]): {
  readonly phrases: ElementContent[];
  readonly blocks: ElementContent[];
} {
  const phrases: ElementContent[] = [];
  const blocks: ElementContent[] = [];
  for (const node of nodes) {
    if (node.type !== 'element') phrases.push(node);
    else if (BLOCK.test(node.tagName)) blocks.push(node);
    else {
      const inner = partBlocks(node.children);
      phrases.push({ ...node, children: inner.phrases });
      blocks.push(...inner.blocks);
    }
  }
  return { phrases, blocks };
}

/** Lines of code, each of which is a paragraph in its program, as one block. */
export function joinLines(nodes: readonly ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    const isCode = node.type === 'element' && node.tagName === 'pre';
    if (isCode && last?.type === 'element' && last.tagName === 'pre')
      last.children.push({ type: 'text', value: '\n' }, ...node.children);
    else joined.push(node);
  }
  return joined;
}
