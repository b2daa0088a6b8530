import type { Element, ElementContent, Root } from 'hast';
import { REFERENCE } from '../html/footnotes.ts';
import { attribute, elementsIn, wordsOf } from '../html/hast-nodes.ts';
import { cleanText } from '../plain-text.ts';

/** The class of a heading that a document's own style calls its title, wherever it stands. */
export const TITLE = 'title';

/**
 * Takes the title out of a document: a heading of the first order at its beginning, what its style calls one, or a first
 * line that is what it is called. Notes of the title become those of the paragraph behind it, for headlines have none.
 */
export function takeTitle(tree: Root, called: string): string | undefined {
  const blocks = tree.children.filter(
    (child): child is Element => child.type === 'element' && wordsOf(child).trim() !== '',
  );
  const [first] = blocks;
  const isFirst =
    first?.tagName === 'h1' || (first !== undefined && cleanText(wordsOf(first)).trim() === called);
  const title = isFirst ? first : blocks.find((block) => attribute(block, 'className') === TITLE);
  if (!title) return undefined;
  const notes = takeNotes(title);
  const behind = blocks.slice(blocks.indexOf(title)).find(({ tagName }) => tagName === 'p');
  if (notes.length > 0 && !behind) return undefined;
  behind?.children.push(...notes);
  tree.children = tree.children.filter((child) => child !== title);
  return cleanText(wordsOf(title));
}

/** Takes the references to notes out of an element. */
function takeNotes(node: Element): ElementContent[] {
  const notes = new Set<ElementContent>(
    [REFERENCE, 'sup'].flatMap((name) => elementsIn(node, name)).filter(isReference),
  );
  remove(node, notes);
  return [...notes];
}

/** Mammoth's is a link to the note. */
function isReference(node: Element): boolean {
  return (
    node.tagName === REFERENCE ||
    elementsIn(node, 'a').some((link) => /^#(?:foot|end)note-/.test(attribute(link, 'href')))
  );
}

function remove(node: Element, all: ReadonlySet<ElementContent>): void {
  node.children = node.children.filter((child) => !all.has(child));
  for (const child of node.children) if (child.type === 'element') remove(child, all);
}
