import type { Element as HtmlElement } from 'hast';
import { unescaped } from '../../html/plain-words.ts';

/** An address as it is meant: the signs that XML escapes in it are still escaped. */
export function addressIn(node: globalThis.Element): string {
  return unescaped(node.getAttribute('xlink:href') ?? '');
}

/** How far a cell reaches over its neighbours. */
export function spans(node: globalThis.Element): HtmlElement['properties'] {
  const columns = node.getAttribute('table:number-columns-spanned');
  const rows = node.getAttribute('table:number-rows-spanned');
  return { ...(columns && { colSpan: Number(columns) }), ...(rows && { rowSpan: Number(rows) }) };
}

/** How many spaces stand for one: no line has more. */
export function spacesIn(node: globalThis.Element): number {
  return Math.min(Number(node.getAttribute('text:c') ?? 1) || 1, 100);
}
