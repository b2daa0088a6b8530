import type { Root, RootContent } from 'hast';
import { slugify } from '../../text/slug.ts';
import { attribute, wordsOf } from './hast-nodes.ts';

/**
 * The names to which links within a page lead, with those that their headings have here: a heading's own, one within
 * it, or one right before it. Other places have no name here: theirs is empty.
 */
export function placesIn(tree: Root): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  let names: string[] = [];
  const read = (node: RootContent): void => {
    if (node.type === 'text' && node.value.trim() !== '') names = [];
    if (node.type !== 'element') return;
    const own = ['id', 'name'].map((name) => attribute(node, name)).filter(Boolean);
    for (const name of own) places.set(name, '');
    names.push(...own);
    if (!/^h[1-6]$/.test(node.tagName)) {
      for (const child of node.children) read(child);
      return;
    }
    names.push(...namesIn(node));
    for (const name of names) places.set(name, slugify(wordsOf(node)));
    names = [];
  };
  for (const child of tree.children) read(child);
  return places;
}

function namesIn(node: RootContent): readonly string[] {
  if (node.type !== 'element') return [];
  return node.children.flatMap((child) =>
    child.type === 'element'
      ? [attribute(child, 'id'), attribute(child, 'name'), ...namesIn(child)].filter(Boolean)
      : [],
  );
}
