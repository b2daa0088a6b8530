import type { Nodes, Parents } from 'mdast';
import type { NamedPicture } from '../reading.ts';
import { type BodyReader, type Edit, offsets, replaced } from './edits.ts';
import { blockOfHtml, tagEdit } from './html-edits.ts';
import { fencedCode } from './indented-code.ts';

/** What changes in a block: addresses, pictures, HTML, code without fences. */
export function editsOf(block: Nodes, reader: BodyReader): Edit[] {
  if (block.type === 'html') return [blockOfHtml(block, reader)];
  const hoisted: NamedPicture[] = [];
  const edits: Edit[] = [];
  const visit = (node: Nodes, parents: readonly Parents[]): void => {
    switch (node.type) {
      case 'html':
        edits.push(
          parents.some(({ type }) => /^(?:paragraph|heading|tableCell)$/.test(type))
            ? tagEdit(node, parents, reader, hoisted)
            : blockOfHtml(node, reader),
        );
        return;
      case 'image':
      case 'imageReference':
        edits.push(...pictureEdits(node, parents, reader, hoisted));
        return;
      case 'code': {
        const fence = fencedCode(node, reader.source);
        if (fence === undefined) return;
        reader.fenced.push(node.value.trim().split('\n')[0] ?? '');
        edits.push(replaced(node, () => fence));
        return;
      }
      case 'link':
      case 'linkReference':
        edits.push(...linkEdits(node, reader));
        break;
    }
    if ('children' in node) for (const child of node.children) visit(child, [...parents, node]);
  };
  visit(block, []);
  if (hoisted.length > 0) {
    const at = offsets(block).end;
    edits.push({
      start: at,
      end: at,
      text: (around) => hoisted.map((picture) => `\n\n${around.picture(picture)}`).join(''),
    });
  }
  return edits;
}

/** A picture as a figure, or put below its block, where it stands in the midst of words. */
function pictureEdits(
  node: Extract<Nodes, { type: 'image' | 'imageReference' }>,
  parents: readonly Parents[],
  reader: BodyReader,
  hoisted: NamedPicture[],
): readonly Edit[] {
  const address = node.type === 'image' ? node : reader.definitions.get(node.identifier);
  if (!address) return [];
  const { url: src, title } = address;
  const picture = { src, alt: node.alt ?? '', caption: title ?? undefined };
  reader.pictures.push(picture);
  if (isFigure(node, parents)) return [replaced(node, (around) => around.picture(picture))];
  hoisted.push(picture);
  const outer = parents.at(-1);
  const whole = outer?.type === 'link' && outer.children.length === 1 ? outer : node;
  return [replaced(whole, () => '')];
}

/** A picture alone on its lines, with its caption below it, is as we write one. */
function isFigure(node: Nodes, parents: readonly Parents[]): boolean {
  const [outer] = parents.slice(-1);
  if (parents.length !== 1 || outer?.type !== 'paragraph' || outer.children[0] !== node)
    return false;
  const next = outer.children[1];
  const isAlone = outer.children.filter(({ type }) => type === 'image').length === 1;
  return (
    isAlone &&
    (next === undefined ||
      next.type === 'break' ||
      (next.type === 'text' && next.value.startsWith('\n')))
  );
}

/** A link's address, or its words alone where its page is not taken along. */
function linkEdits(
  node: Extract<Nodes, { type: 'link' | 'linkReference' }>,
  reader: BodyReader,
): Edit[] {
  const { start, end } = offsets(node);
  const [first] = node.children;
  const last = node.children.at(-1);
  const url = node.type === 'link' ? node.url : reader.definitions.get(node.identifier)?.url;
  if (
    url === undefined ||
    !first ||
    !last ||
    reader.source[start] !== '[' ||
    first.type === 'image'
  )
    return [];
  const [from, to] = [offsets(first).start, offsets(last).end];
  const kept = reader.source.slice(to, end);
  return [
    { start, end: from, text: (around) => (around.link(url) === undefined ? '' : '[') },
    {
      start: to,
      end,
      text: (around) => {
        const address = around.link(url);
        if (address === undefined) return '';
        return address === url ? kept : `](${/[\s()]/.test(address) ? `<${address}>` : address})`;
      },
    },
  ];
}
