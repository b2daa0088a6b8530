import { HTMLElement, type Node, parse, TextNode } from 'node-html-parser';
import { type InlineText, inlineTexts } from './inline-text.ts';

/** What holds no elements; without a list of our own, `<code>` in `<pre>` were words. */
const VERBATIM = { script: true, style: true };

/** Built HTML as elements, to be read for its text. */
export function parseHtml(html: string): HTMLElement {
  return parse(html, { blockTextElements: VERBATIM });
}

/** The texts of an article's elements, as {@link inlineTexts} tells them apart, spaces collapsed. */
export function textsOfHtml(roots: readonly HTMLElement[]) {
  return inlineTexts(roots, isText, isElement)
    .map(({ id, block, nodes }) => ({ id, block, text: textOf(nodes) }))
    .filter(({ text }) => text !== '');
}

/** How many words of an article's text a reader reads: what has a letter or a digit, between spaces. */
export function wordCount(html: string): number {
  const words = textsOfHtml([parseHtml(html)]).flatMap(({ text }) => text.split(' '));
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function textOf(nodes: InlineText<TextNode>['nodes']): string {
  const text = nodes.map((node) => node.text).join('');
  // Joined, not replaced in: of that V8 keeps each piece, ten times the memory of the text.
  return text.trim().split(/\s+/).join(' ');
}

function isText(node: Node): node is TextNode {
  return node instanceof TextNode;
}

function isElement(node: Node): node is HTMLElement {
  return node instanceof HTMLElement;
}
