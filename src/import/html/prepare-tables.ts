import type { Element, ElementContent, Root } from 'hast';
import { elementsIn } from './clean-tree.ts';

/**
 * A table whose cells hold tables or stand below each other alone is no table, but a layout. Where no
 * row says that it is the headings, the first one is; a caption stands before its table.
 */
export function prepareTables(node: Root | Element): void {
  const children: ElementContent[] = [];
  for (const child of node.children) {
    if (child.type === 'doctype') continue;
    if (child.type === 'element') prepareTables(child);
    if (child.type !== 'element' || child.tagName !== 'table') {
      children.push(child);
      continue;
    }
    const rows = rowsOf(child);
    const isLayout =
      rows.every((row) => cellsOf(row).length < 2) || elementsIn(child, 'table').length > 0;
    if (isLayout) asBoxes(child);
    else {
      children.push(
        ...elementsIn(child, 'caption').map((caption) => ({ ...caption, tagName: 'p' })),
      );
      child.children = child.children.filter(
        (part) => part.type !== 'element' || part.tagName !== 'caption',
      );
      if (elementsIn(child, 'th').length === 0)
        for (const each of cellsOf(rows[0] ?? child)) each.tagName = 'th';
    }
    children.push(child);
  }
  node.children = children;
}

function asBoxes(node: Element): void {
  if (/^(?:table|thead|tbody|tfoot|tr|td|th)$/.test(node.tagName)) node.tagName = 'div';
  if (node.tagName === 'caption') node.tagName = 'p';
  for (const child of node.children)
    if (child.type === 'element' && child.tagName !== 'table') asBoxes(child);
}

function rowsOf(node: Element): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === 'tr'
      ? [child]
      : /^t(?:head|body|foot)$/.test(child.tagName)
        ? rowsOf(child)
        : [];
  });
}

function cellsOf(row: Element): Element[] {
  return row.children.flatMap((child) =>
    child.type === 'element' && /^t[dh]$/.test(child.tagName) ? [child] : [],
  );
}
