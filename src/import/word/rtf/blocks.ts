import type { Element, ElementContent } from 'hast';
import { element, wordsOf } from '../../html/hast-nodes.ts';
import { headingLevels, type Sized } from '../sized-headings.ts';
import { RtfLists } from './lists.ts';
import type { WordMarks } from './marks.ts';

/** What the open paragraph is: its place in the outline, how far in it stands as an item, its first letter drawn large. */
const PLAIN = { outline: undefined as number | undefined, depth: 0, isDropCap: false };

/** Deeper HTML has none. */
const DEEPEST = 6;

/** The paragraphs and lists of a file in RTF, which come piece by piece. */
export class RtfBlocks {
  readonly lists = new RtfLists();
  readonly #blocks: Element[] = [];
  /** Paragraphs that may turn out to be headings. */
  readonly #sized: (Sized & { readonly block: Element })[] = [];
  #line: ElementContent[] = [];
  #marks: WordMarks[] = [];
  #label = '';
  #paragraph = PLAIN;
  #hasHeadings = false;

  /** Adds what stands in the line that is open. */
  add(node: ElementContent, marks: WordMarks): void {
    const last = this.#line.at(-1);
    // A program parts words where it likes: of many small ones each is looked back from.
    if (last?.type === 'text' && node.type === 'text') last.value += node.value;
    else this.#line.push(node);
    if (wordsOf(node).trim() !== '') this.#marks.push(marks);
  }

  /** Adds to the sign before the line: a program writes it for those that have no lists. */
  addLabel(text: string): void {
    this.#label += text;
  }

  /** Whether a word says what the open paragraph is. */
  isOfParagraph(word: string): boolean {
    return /^(?:pard|outlinelevel|ilvl|dropcapli)$/.test(word);
  }

  /** Says what the open paragraph is. */
  setParagraph(word: string, number: number): void {
    if (word === 'pard') this.#paragraph = PLAIN;
    if (word === 'ilvl') this.#paragraph = { ...this.#paragraph, depth: number };
    if (word === 'dropcapli') this.#paragraph = { ...this.#paragraph, isDropCap: true };
    if (word === 'outlinelevel')
      this.#paragraph = { ...this.#paragraph, outline: number < DEEPEST ? number + 1 : undefined };
  }

  /** Ends the line that is open: it is a heading, an item if it has a sign, or a paragraph. */
  endLine(): void {
    const { outline, depth, isDropCap } = this.#paragraph;
    this.#paragraph = { ...this.#paragraph, isDropCap: false };
    // A first letter that is drawn large stands in a paragraph of its own, before the rest of its word.
    if (isDropCap) return;
    const [line, marks, label] = [this.#line, this.#marks, this.#label.trim()];
    [this.#line, this.#marks, this.#label] = [[], [], ''];
    if (line.length === 0) return;
    if (outline !== undefined) this.#hasHeadings = true;
    const items = outline === undefined ? this.lists.item(label, line, depth) : undefined;
    if (items) this.#blocks.push(...items);
    else this.#push(element(outline === undefined ? 'p' : `h${outline}`, line), marks);
  }

  #push(block: Element, marks: readonly WordMarks[]): void {
    this.lists.end();
    this.#blocks.push(block);
    const words = wordsOf(block).trim();
    const size = Math.min(...marks.map((each) => each.size));
    const isBold = marks.every((each) => each.isBold);
    if (words !== '') this.#sized.push({ block, words, size, isBold });
  }

  /** All blocks, the open line with them. */
  finish(): ElementContent[] {
    this.endLine();
    if (!this.#hasHeadings)
      for (const [{ block }, level] of headingLevels(this.#sized)) block.tagName = `h${level}`;
    return this.#blocks;
  }
}
