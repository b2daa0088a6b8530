import type { Element, ElementContent, Root } from 'hast';
import { withCaesura } from '../pasted/verse.ts';
import { attribute, elementsIn, wordsOf } from './hast-nodes.ts';

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
      rows.every((row) => cellsOf(row).length < 2) ||
      elementsIn(child, 'table').length > 0 ||
      rows.some((row) => cellsOf(row).some(holdsAnArticle));
    if (attribute(child, 'className').includes('tr-caption-container')) asFigure(child);
    else if (areVerses(rows)) asVerse(child, rows);
    else if (isLayout) asBoxes(child);
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

/** Longer than what anybody writes into a cell, with lines that are empty: old pages stood in tables. */
function holdsAnArticle(cell: Element): boolean {
  const breaks = elementsIn(cell, 'br').length;
  const paragraphs = elementsIn(cell, 'p').length;
  return wordsOf(cell).length > 200 && (breaks > 1 || paragraphs > 2);
}

const PLAIN = /^(?:p|div|span|font|b|strong|i|em|u|center)$/;

/** Halves of verse that stand in two columns, or in three of which the middle one is empty. */
function areVerses(rows: readonly Element[]): boolean {
  const lines = rows.map((row) => halvesIn(row).map((half) => wordsOf(half).trim()));
  return (
    rows.length > 1 &&
    lines.every((halves) => halves.length === 2 && withCaesura(halves.join('\t')) !== undefined)
  );
}

function halvesIn(row: Element): Element[] {
  const cells = cellsOf(row);
  if (cells.some(({ tagName }) => tagName === 'th')) return [];
  // A note, a link or a picture would be lost.
  if (
    cells.flatMap((cell) => elementsIn(cell, undefined)).some(({ tagName }) => !PLAIN.test(tagName))
  )
    return [];
  return cells.filter((cell) => wordsOf(cell).trim() !== '');
}

function asVerse(table: Element, rows: readonly Element[]): void {
  const lines = rows.map((row) =>
    halvesIn(row)
      .map((half) => wordsOf(half).trim())
      .join('\t'),
  );
  table.tagName = 'pre';
  table.properties = { className: ['verse'] };
  table.children = [{ type: 'text', value: lines.join('\n') }];
}

/** Blogger's picture with its caption: a table of two rows. */
function asFigure(table: Element): void {
  for (const cell of elementsIn(table, 'td'))
    if (attribute(cell, 'className').includes('tr-caption')) cell.tagName = 'figcaption';
  asBoxes(table);
  table.tagName = 'figure';
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
