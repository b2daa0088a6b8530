import { fold } from '../../arabic/fold.ts';
import { words } from '../../arabic/words.ts';
import { isInline } from '../inline-elements.ts';
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
  return roots.flatMap(blocksOf).flatMap(wordsOf);
}

/** The pieces of text that stand in one line of words, block after block. */
function blocksOf(root: Element): readonly (readonly Text[])[] {
  const blocks: Text[][] = [[]];
  const part = () => {
    if (blocks.at(-1)?.length !== 0) blocks.push([]);
  };
  const walk = (node: Node) => {
    if (node instanceof Text) blocks.at(-1)?.push(node);
    if (!(node instanceof HTMLElement) || node.hidden) return;
    const parts = !isInline(node.tagName);
    if (parts) part();
    node.childNodes.forEach(walk);
    if (parts) part();
  };
  walk(root);
  return blocks;
}

function wordsOf(texts: readonly Text[], block: number): readonly PlacedWord[] {
  const text = texts.map(({ data }) => data).join('');
  let before = 0;
  return words(text).map((word) => {
    const joined = text.slice(before, word.start).trim() === '';
    before = word.end;
    const { node, offset } = placeIn(texts, word.start + 1);
    return {
      form: fold(word.text),
      block,
      joined,
      start: { node, offset: offset - 1 },
      end: placeIn(texts, word.end),
    };
  });
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
