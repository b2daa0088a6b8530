import type { Element, ElementContent, Root } from 'hast';
import { attribute, element, wordsOf } from './hast-nodes.ts';

/** The element that stands for a note until the tree is Markdown's. */
export const NOTE = 'note-box';

/** What becomes of a card of Ghost, or of a block of WordPress, by its class. */
const CARDS: Readonly<Record<string, (card: Element) => ElementContent[]>> = {
  'kg-bookmark-card': bookmark,
  'kg-callout-card': (card) => [element(NOTE, [element('p', card.children.flatMap(inLine))])],
  'kg-toggle-card': toggle,
  'kg-audio-card': player,
  'kg-video-card': player,
  'kg-file-card': file,
  'wp-block-file': file,
  // Substack's.
  pullquote: (card) => [element('blockquote', card.children)],
};

/** Writes cards, which other systems draw with elements of their own, as what they are. */
export function readCards(tree: Root | Element): void {
  const read = (node: ElementContent): ElementContent[] => {
    if (node.type !== 'element') return [node];
    const made = Object.entries(CARDS).find(([name]) => hasClass(node, name))?.[1](node);
    if (made) return made;
    node.children = node.children.flatMap(read);
    return [node];
  };
  tree.children = tree.children.flatMap((node) => (node.type === 'doctype' ? [] : read(node)));
}

/** A link with what its page says of itself, and not that page's pictures. */
function bookmark(card: Element): ElementContent[] {
  const link = find(card, ({ tagName }) => tagName === 'a');
  const title = find(card, (node) => hasClass(node, 'kg-bookmark-title'));
  if (!link) return [card];
  const href = attribute(link, 'href');
  const words = ['description', 'author', 'publisher'].flatMap((name) => {
    const found = find(card, (node) => hasClass(node, `kg-bookmark-${name}`));
    return found && wordsOf(found).trim() !== '' ? [wordsOf(found).trim()] : [];
  });
  const below = words.flatMap((value) => [element('br', []), text(value)]);
  return [
    element('p', [linkTo(href, title ? wordsOf(title).trim() : href), ...below]),
    ...captionsOf(card),
  ];
}

/** What opens at a click is open: its heading stands above it. */
function toggle(card: Element): ElementContent[] {
  const heading = find(card, (node) => hasClass(node, 'kg-toggle-heading-text'));
  const content = find(card, (node) => hasClass(node, 'kg-toggle-content'));
  if (!heading || !content) return [card];
  return [element('p', [element('strong', heading.children)]), ...content.children];
}

/** A player, without the buttons and the times that are drawn on it. */
function player(card: Element): ElementContent[] {
  const source = find(card, ({ tagName }) => tagName === 'audio' || tagName === 'video');
  if (!source) return [card];
  const title = find(card, (node) => hasClass(node, 'kg-audio-title'));
  const named = title
    ? { ...source, properties: { ...source.properties, title: wordsOf(title) } }
    : source;
  return [named, ...captionsOf(card)];
}

function file(card: Element): ElementContent[] {
  const link = find(card, ({ tagName }) => tagName === 'a');
  if (!link) return [card];
  const title = find(card, (node) => hasClass(node, 'kg-file-card-title')) ?? link;
  const caption = find(card, (node) => hasClass(node, 'kg-file-card-caption'));
  const below = caption ? [element('br', []), ...caption.children] : [];
  return [element('p', [linkTo(attribute(link, 'href'), wordsOf(title).trim()), ...below])];
}

/** What stands in a line of a block, or of the blocks in it. */
function inLine(node: ElementContent): ElementContent[] {
  return node.type === 'element' && /^(?:div|p)$/.test(node.tagName)
    ? [...node.children.flatMap(inLine), text(' ')]
    : [node];
}

function captionsOf(card: Element): ElementContent[] {
  const caption = find(card, ({ tagName }) => tagName === 'figcaption');
  return caption ? [element('p', caption.children)] : [];
}

function find(node: Element, isWanted: (node: Element) => boolean): Element | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const found = isWanted(child) ? child : find(child, isWanted);
    if (found) return found;
  }
  return undefined;
}

function hasClass(node: Element, name: string): boolean {
  return attribute(node, 'className').split(' ').includes(name);
}

function linkTo(href: string, words: string): Element {
  return element('a', [text(words || href)], { href });
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
