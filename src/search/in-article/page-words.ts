import { foldedForms } from '../../arabic/fold.ts';
import { words } from '../../arabic/words.ts';
import { type Run, runsOf } from '../article-text.ts';
import type { PageWord } from './hits.ts';

/** A place in the text of the page. */
interface Place {
  readonly node: Text;
  readonly offset: number;
}

/** A word of the page, and where its letters are; it may begin in one element and end in another. */
export interface PlacedWord extends PageWord {
  readonly start: Place;
  readonly end: Place;
}

/** Reads the words of an article as its readers see them, which is as the index read them. */
export function pageWords(roots: readonly Element[]): readonly PlacedWord[] {
  return runsOf(roots, isText, isElement).flatMap(wordsOf);
}

function wordsOf({ texts, block }: Run<Text>): readonly PlacedWord[] {
  const text = texts.map(({ data }) => data).join('');
  let before = -1;
  return words(text).flatMap((word) => {
    const joined = before >= 0 && text.slice(before, word.start).trim() === '';
    before = word.end;
    const { node, offset } = placeIn(texts, word.start + 1);
    const start = { node, offset: offset - 1 };
    const end = placeIn(texts, word.end);
    return foldedForms(word.text).map((form) => ({ form, block, joined, start, end }));
  });
}

function isText(node: Node): node is Text {
  return node instanceof Text;
}

function isElement(node: Node): node is Element {
  return node instanceof Element;
}

/** Finds a place past some letter of a text that is put together from several. */
function placeIn(texts: readonly Text[], past: number): Place {
  let offset = past;
  for (const node of texts) {
    if (offset <= node.length) return { node, offset };
    offset -= node.length;
  }
  throw new RangeError();
}

/** The stretch of the page from one word to another. */
export function rangeOf({ start }: PlacedWord, { end }: PlacedWord): Range {
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}
