import type { Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { nestedTooDeep } from '../../diagnostics/messages/import-files.ts';
import { partsLeftOut } from '../../diagnostics/messages/import-markdown.ts';
import { Refusal } from '../../diagnostics/refusal.ts';
import type { Reading } from '../reading.ts';
import { readCards } from './cards.ts';
import { cleanTree } from './clean-tree.ts';
import { isNestedTooDeep } from './depth.ts';
import { markFootnotes } from './footnotes.ts';
import { placesIn } from './places.ts';
import { tidyBlocks } from './tidy-blocks.ts';
import { treeToMdast } from './to-mdast.ts';
import { picturesIn, writeTree } from './write-tree.ts';

/** An article's words and pictures, read from the elements of HTML. */
export type Body = Pick<Reading, 'told' | 'pictures' | 'places' | 'isEmpty' | 'write'>;

/** Reads a piece of HTML that holds an article and nothing else. */
export function readHtmlBody(html: string, name: string): Body {
  return refusingDepth(name, () => readTree(fromHtml(html, { fragment: true }), name));
}

/**
 * Reads a tree of HTML's elements.
 *
 * @param name the file's name, for messages
 * @throws {@link Refusal} where elements are nested without end
 */
export function readTree(tree: Root, name: string): Body {
  const leftOut: string[] = [];
  if (isNestedTooDeep<Nodes>(tree, (node) => ('children' in node ? node.children : [])))
    throw new Refusal(nestedTooDeep(name));
  return refusingDepth(name, () => {
    readCards(tree);
    cleanTree(tree, (what) => leftOut.push(what));
    markFootnotes(tree);
    const places = placesIn(tree);
    const mdast = treeToMdast(tree);
    tidyBlocks(mdast);
    return {
      told: leftOut.length > 0 ? [partsLeftOut(leftOut)] : [],
      pictures: picturesIn(mdast),
      places,
      isEmpty: mdast.children.length === 0,
      write: (around) => writeTree(mdast, around),
    };
  });
}

/** What is read by recursion ends where the stack does. */
function refusingDepth<Result>(name: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal(nestedTooDeep(name));
    throw error;
  }
}
