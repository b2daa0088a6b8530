import type { Element, ElementContent, Root } from 'hast';
import { attribute, wordsOf } from './hast-nodes.ts';

/** The element that stands for a reference until the tree is Markdown's, and the one for its text. */
export const REFERENCE = 'footnote-reference';
export const DEFINITION = 'footnote-definition';

const BLOCKS = new Set(['li', 'p', 'div', 'aside', 'dd', 'td', 'section']);

/** What Word and LibreOffice call the box of one note, which may have several paragraphs. */
const NOTE_ID = /^(?:ftn|edn|sdfootnote|sdendnote)\d+$/;

interface Place {
  readonly node: Element;
  readonly parents: readonly Element[];
}

/**
 * Finds footnotes by what all systems write alike: a link to a place in the text from which a link leads
 * back. Each becomes a reference and a text of its own; the list in which they stood goes.
 */
export function markFootnotes(tree: Root): void {
  const { byId, links } = placesIn(tree);
  const labels = new Map<Element, string>();
  for (const link of links) {
    const target = byId.get(fragmentOf(link.node));
    const block = target && blockAround(target);
    if (!block || link.parents.includes(block)) continue;
    const ids = new Set([link.node, ...link.parents.slice(-2)].flatMap(idsOf));
    const back = linksIn(block).filter((other) => ids.has(fragmentOf(other)));
    // A definition may be in a box of which only the item has the name.
    if (back.length === 0 && !labels.has(block)) continue;
    if (hasWords(block) && !labels.has(block) && isBefore(links, link, back[0]))
      labels.set(block, String(labels.size + 1));
    const label = labels.get(block);
    if (label !== undefined) become(signOf(link), REFERENCE, label);
  }
  dropRules(tree, new Set(labels.keys()));
  for (const [block, label] of labels) moveToEnd(tree, block, label);
}

/** The elements that have ids, and the links to places of the same page. */
function placesIn(tree: Root): {
  readonly byId: ReadonlyMap<string, Place>;
  readonly links: readonly Place[];
} {
  const byId = new Map<string, Place>();
  const links: Place[] = [];
  const walk = (children: Root['children'], parents: readonly Element[]): void => {
    for (const node of children) {
      if (node.type !== 'element') continue;
      for (const id of idsOf(node)) byId.set(id, { node, parents });
      if (node.tagName === 'a' && attribute(node, 'href').startsWith('#'))
        links.push({ node, parents });
      walk(node.children, [...parents, node]);
    }
  };
  walk(tree.children, []);
  return { byId, links };
}

/** The block that is a note if it is one to which a link leads. */
function blockAround({ node, parents }: Place): Element | undefined {
  const box = parents.findLast((outer) => NOTE_ID.test(attribute(outer, 'id')));
  if (box) return box;
  return [...parents, node].findLast(({ tagName }) => BLOCKS.has(tagName));
}

/** The link of a reference, with what lifts it above the line. */
function signOf({ node, parents }: Place): Element {
  const outer = parents.at(-1);
  const isLifted = outer?.tagName === 'sup' && wordsOf(outer).trim() === wordsOf(node).trim();
  return isLifted ? outer : node;
}

/** Puts the text of a note behind all others, where Markdown has it. */
function moveToEnd(tree: Root, block: Element, label: string): void {
  dropBackLinks(block);
  tree.children.push({
    type: 'element',
    tagName: DEFINITION,
    properties: { dataLabel: label },
    children: block.children,
  });
  block.children = [];
  if (block.tagName === 'li') block.tagName = 'span';
}

/** Takes out the line that programs draw above the notes: no word stands between the two. */
function dropRules(tree: Root, notes: ReadonlySet<Element>): void {
  const rules = new Set<Element>();
  let last: Element[] = [];
  const walk = (node: Root | ElementContent): void => {
    if (
      node.type === 'text' ? node.value.trim() !== '' : 'tagName' in node && node.tagName === 'img'
    )
      last = [];
    if (node.type === 'element' && node.tagName === 'hr') last.push(node);
    if (node.type === 'element' && notes.has(node)) {
      for (const rule of last) rules.add(rule);
      last = [];
    } else if ('children' in node)
      for (const child of node.children) if (child.type !== 'doctype') walk(child);
  };
  walk(tree);
  withoutElements(tree, rules);
}

function withoutElements(node: Root | Element, all: ReadonlySet<Element>): void {
  if (all.size === 0) return;
  node.children = node.children.filter((child) => child.type !== 'element' || !all.has(child));
  for (const child of node.children) if (child.type === 'element') withoutElements(child, all);
}

function hasWords(block: Element): boolean {
  return wordsOf(block).trim() !== '';
}

/** The reference comes first, and its text later. */
function isBefore(links: readonly Place[], link: Place, back: Element | undefined): boolean {
  return links.indexOf(link) < links.findIndex(({ node }) => node === back);
}

function become(node: Element, tagName: string, label: string): void {
  node.tagName = tagName;
  node.properties = { dataLabel: label };
  node.children = [];
}

function idsOf(node: Element): readonly string[] {
  return [attribute(node, 'id'), attribute(node, 'name')].filter(Boolean);
}

function fragmentOf(link: Element): string {
  const written = attribute(link, 'href').slice(1);
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

function linksIn(node: Element): readonly Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    const isLink = child.tagName === 'a' && attribute(child, 'href').startsWith('#');
    return isLink ? [child] : linksIn(child);
  });
}

/** Takes out «↩», «[1]» and the like, by which a text leads back. */
function dropBackLinks(node: Element): void {
  node.children = node.children.filter((child) => {
    if (child.type !== 'element') return true;
    if (child.tagName === 'a' && attribute(child, 'href').startsWith('#'))
      return /\p{L}{2}/u.test(wordsOf(child));
    dropBackLinks(child);
    return !(child.tagName === 'sup' && wordsOf(child).trim() === '');
  });
}
