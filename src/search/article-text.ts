import { isInline } from './inline-elements.ts';

/** The text of an article, for the index and for the open page alike, but for its headline. */
export const TEXT = '.article-head .standfirst, .lead-picture, .prose';

/** What the site says around the words: whose a picture is, the numbers and ways of footnotes. */
const NOT_ITS_WORDS = ['credit', 'footnote-ref', 'footnote-back'];

/** Elements within a line: they part words, and no phrase. */
const WITHIN = /^(?:BR|IMG)$/;

/** An element, as the browser has it and as the build has parsed it. */
interface Parent<Node> {
  readonly tagName: string;
  readonly id: string;
  readonly classList: { contains(name: string): boolean };
  readonly childNodes: Iterable<Node>;
}

/** Text that stands together: no word goes beyond it. */
export interface Run<Text> {
  /** The number of the block it stands in: no phrase goes beyond that. */
  readonly block: number;
  /** The id of its block, or of what is around it. */
  readonly id: string;
  readonly texts: Text[];
}

/**
 * Reads the text of some elements: the one definition of what is a word of an article, and where a phrase
 * ends. A paragraph, a heading, an item of a list, a cell of a table, a caption: each is a block.
 */
export function runsOf<Node, Text extends Node, Element extends Node & Parent<Node>>(
  roots: readonly Element[],
  isText: (node: Node) => node is Text,
  isElement: (node: Node) => node is Element,
): readonly Run<Text>[] {
  const runs: Run<Text>[] = [];
  let block = 0;
  let open = false;
  const walk = (node: Node, id: string, around: Element) => {
    if (isText(node)) {
      if (!open) runs.push({ block, id, texts: [] });
      open = true;
      runs.at(-1)?.texts.push(node);
    }
    if (!isElement(node) || isOfTheSite(node, around)) return;
    const parts = !isInline(node.tagName);
    const part = () => {
      if (parts) open = false;
      if (parts && !WITHIN.test(node.tagName)) block += 1;
    };
    part();
    for (const child of node.childNodes) walk(child, (parts && node.id) || id, node);
    part();
  };
  for (const root of roots) walk(root, '', root);
  return runs;
}

function isOfTheSite<Node>(node: Parent<Node>, around: Parent<Node>): boolean {
  const isTitle = node.tagName === 'H2' && around.classList.contains('footnotes');
  return isTitle || NOT_ITS_WORDS.some((name) => node.classList.contains(name));
}
