import type { Element, ElementContent } from 'hast';

/** The paragraphs and lists of a file in RTF, which come piece by piece. */
export class RtfBlocks {
  readonly #blocks: ElementContent[] = [];
  #line: ElementContent[] = [];
  #label = '';

  /** Adds what stands in the line that is open. */
  add(node: ElementContent): void {
    const last = this.#line.at(-1);
    // A program parts words where it likes: of many small ones each is looked back from.
    if (last?.type === 'text' && node.type === 'text') last.value += node.value;
    else this.#line.push(node);
  }

  /** Adds to the sign before the line: a program writes it for those that have no lists. */
  addLabel(text: string): void {
    this.#label += text;
  }

  /** Ends the line that is open: it is a paragraph, or an item if it has a sign. */
  endLine(): void {
    const line = this.#line;
    this.#line = [];
    const label = this.#label.trim();
    this.#label = '';
    if (line.length === 0) return;
    if (label === '') {
      this.#blocks.push(element('p', line));
      return;
    }
    const kind = /[\p{L}\p{N}]/u.test(label) && label !== 'o' ? 'ol' : 'ul';
    const last = this.#blocks.at(-1);
    if (last?.type === 'element' && last.tagName === kind) last.children.push(element('li', line));
    else this.#blocks.push(element(kind, [element('li', line)]));
  }

  /** All blocks, the open line with them. */
  finish(): ElementContent[] {
    this.endLine();
    return this.#blocks;
  }
}

export function element(
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, children };
}
