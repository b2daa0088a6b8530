import { ADDED_BY_SITE } from './selectors.ts';

/** Elements that separate words, but do not end a phrase. */
const WORD_SEPARATOR = /^(?:BR|IMG)$/;

/** Phrasing content that does not separate words: و<strong>نص</strong> is one word. */
const INLINE =
  /^(?:A|ABBR|B|BDI|BDO|CITE|CODE|DATA|DFN|EM|I|KBD|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U)$/;

/** An element, as the browser has it and as the build has parsed it. */
interface Parent<Node> {
  readonly tagName: string;
  readonly id: string;
  readonly classList: { contains(name: string): boolean };
  readonly childNodes: Iterable<Node>;
}

/** The text of one inline formatting context: no word crosses its ends. */
export interface InlineText<Text> {
  /** The number of its block: no phrase crosses the ends of a block. */
  readonly block: number;
  /** The id of its block, or of the nearest ancestor that has one. */
  readonly id: string;
  readonly nodes: Text[];
}

/**
 * Reads the text of some elements: the one definition of what is a word of an article, and where a phrase
 * ends. A paragraph, a heading, an item of a list, a cell of a table, a caption: each is a block.
 */
export function inlineTexts<Node, Text extends Node, Element extends Node & Parent<Node>>(
  roots: readonly Element[],
  isText: (node: Node) => node is Text,
  isElement: (node: Node) => node is Element,
): readonly InlineText<Text>[] {
  const found: InlineText<Text>[] = [];
  let block = 0;
  let open = false;
  const walk = (node: Node, id: string, around: Element) => {
    if (isText(node)) {
      if (!open) found.push({ block, id, nodes: [] });
      open = true;
      found.at(-1)?.nodes.push(node);
    }
    if (!isElement(node) || isAddedBySite(node, around)) return;
    const separates = !INLINE.test(node.tagName);
    const separate = () => {
      if (separates) open = false;
      if (separates && !WORD_SEPARATOR.test(node.tagName)) block += 1;
    };
    separate();
    for (const child of node.childNodes) walk(child, (separates && node.id) || id, node);
    separate();
  };
  for (const root of roots) walk(root, '', root);
  return found;
}

function isAddedBySite<Node>(node: Parent<Node>, around: Parent<Node>): boolean {
  const isFootnoteTitle = node.tagName === 'H2' && around.classList.contains('footnotes');
  return isFootnoteTitle || ADDED_BY_SITE.some((name) => node.classList.contains(name));
}
