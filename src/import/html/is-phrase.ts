import type { Nodes, PhrasingContent } from 'mdast';

const PHRASES: ReadonlySet<Nodes['type']> = new Set<Nodes['type']>([
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'image',
  'break',
  'inlineCode',
  'footnoteReference',
]);

/** Whether a part of a text stands within a line, as far as an import makes such parts. */
export function isPhrase(node: Nodes): node is PhrasingContent {
  return PHRASES.has(node.type);
}
