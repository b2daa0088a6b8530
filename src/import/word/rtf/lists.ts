import type { Element, ElementContent } from 'hast';
import { withAsciiDigits } from '../../../text/digits.ts';
import { element } from '../../html/hast-nodes.ts';

/** A list that is open, and the last number in it. */
interface OpenList {
  readonly list: Element;
  last: number;
}

/** The lists of a file in RTF, by the signs that a program writes before items. */
export class RtfLists {
  /** Whether items were counted in letters. */
  hasLetters = false;
  /** The lists around the next item, the outermost first. */
  #open: OpenList[] = [];

  /**
   * Adds a line as an item of the list that is open, or of a new one.
   *
   * @returns blocks that begin here; undefined where the line is no item
   */
  item(label: string, line: ElementContent[], depth: number): Element[] | undefined {
    if (label === '') return undefined;
    // What is more than a number, such as «المادة 1:», stands before the words.
    if (/\p{L}{2}/u.test(label) && /\p{N}/u.test(label)) {
      this.end();
      return [element('p', [{ type: 'text', value: `${label} ` }, ...line])];
    }
    const digits = withAsciiDigits(label).match(/\d+/g)?.at(-1);
    const isNumbered = /[\p{L}\p{N}]/u.test(label) && label !== 'o';
    this.hasLetters ||= isNumbered && digits === undefined;
    this.#open.length = Math.min(this.#open.length, depth + 1);
    const last = this.#open[depth];
    const number = digits === undefined ? (last?.last ?? 0) + 1 : Number(digits);
    const kind = isNumbered ? 'ol' : 'ul';
    const item = element('li', line);
    if (last?.list.tagName === kind && (!isNumbered || number === last.last + 1)) {
      last.list.children.push(item);
      last.last = number;
      return [];
    }
    return this.#begin(element(kind, [item], startOf(kind, number, last)), number, depth);
  }

  #begin(list: Element, number: number, depth: number): Element[] {
    this.#open.length = Math.min(this.#open.length, depth);
    const around = this.#open.at(-1)?.list.children.at(-1);
    this.#open.push({ list, last: number });
    if (around?.type !== 'element') return [list];
    around.children.push(list);
    return [];
  }

  /** Ends all lists: something else follows. */
  end(): void {
    this.#open = [];
  }
}

/** Where a list begins; one that begins anew behind another says that it is not the same. */
function startOf(
  kind: string,
  number: number,
  before: OpenList | undefined,
): Element['properties'] {
  if (kind === 'ul') return {};
  return { ...(number !== 1 && { start: number }), ...(before && { dataApart: true }) };
}
