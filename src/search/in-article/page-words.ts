import { type InlineText, inlineTexts } from '../../article-text/inline-text.ts';
import { wordsIn } from '../query/terms.ts';
import type { PageWord } from './hits.ts';

/** A boundary point of the DOM: https://dom.spec.whatwg.org/#concept-range-bp */
interface BoundaryPoint {
  readonly node: Text;
  readonly offset: number;
}

/** A word of the page, and where its letters are; it may begin in one element and end in another. */
export interface LocatedWord extends PageWord {
  readonly start: BoundaryPoint;
  readonly end: BoundaryPoint;
}

/** Reads the words of an article as its readers see them, which is as the index read them. */
export function pageWords(roots: readonly Element[]): readonly LocatedWord[] {
  return inlineTexts(roots, isText, isElement).flatMap(wordsOf);
}

function wordsOf({ nodes, block }: InlineText<Text>): readonly LocatedWord[] {
  return wordsIn(nodes.map(({ data }) => data).join('')).flatMap((word) => {
    const { node, offset } = boundaryPointAt(nodes, word.start + 1);
    const start = { node, offset: offset - 1 };
    const end = boundaryPointAt(nodes, word.end);
    return word.forms.map((form) => ({ form, block, joined: word.joined, start, end }));
  });
}

function isText(node: Node): node is Text {
  return node instanceof Text;
}

function isElement(node: Node): node is Element {
  return node instanceof Element;
}

/** The boundary point after some characters of the joined text of several nodes. */
function boundaryPointAt(nodes: readonly Text[], past: number): BoundaryPoint {
  let offset = past;
  for (const node of nodes) {
    if (offset <= node.length) return { node, offset };
    offset -= node.length;
  }
  throw new RangeError();
}

/** The range of the page from one word to another. */
export function rangeOf({ start }: LocatedWord, { end }: LocatedWord): Range {
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}
