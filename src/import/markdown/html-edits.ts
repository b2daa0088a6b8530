import type { Html, Parents } from 'mdast';
import { readHtmlBody } from '../html/read-tree.ts';
import type { NamedPicture } from '../reading.ts';
import { type BodyReader, type Edit, offsets, replaced } from './edits.ts';
import { inlineTag } from './inline-tags.ts';

/** The Markdown of HTML that stands as a block. */
export function blockOfHtml(node: Html, reader: BodyReader): Edit {
  if (/^<!--/.test(node.value.trim()) && !/-->\s*\S/.test(node.value)) {
    const words = node.value.replace(/^\s*<!--|-->\s*$/g, '').trim();
    if (!/^more$|^$/i.test(words)) reader.left.push(`<!-- ${words} -->`);
    return replaced(node, () => '');
  }
  const body = readHtmlBody(node.value, reader.name);
  reader.pictures.push(...body.pictures);
  reader.told.push(...body.told);
  reader.left.push(...components(node.value));
  return replaced(node, (around) => `\n\n${body.write(around).trim()}\n\n`);
}

/** The Markdown of a tag that stands between words. */
export function tagEdit(
  node: Html,
  parents: readonly Parents[],
  reader: BodyReader,
  hoisted: NamedPicture[],
): Edit {
  const isOneLine = parents.some(({ type }) => type === 'heading' || type === 'tableCell');
  const href = /^<a\s[^>]*?href\s*=\s*["']?([^"'\s>]+)/i.exec(node.value)?.[1];
  if (href !== undefined) {
    reader.anchors.push(href);
    return replaced(node, (around) => (around.link(href) === undefined ? '' : '['));
  }
  const open = /^<\/a\s*>/i.test(node.value) ? reader.anchors.pop() : undefined;
  if (open !== undefined)
    return replaced(node, (around) => {
      const address = around.link(open);
      return address === undefined ? '' : `](${address})`;
    });
  const tag = inlineTag(node.value, isOneLine);
  if (tag.picture) {
    reader.pictures.push(tag.picture);
    hoisted.push(tag.picture);
  }
  if (tag.comment) reader.left.push(tag.comment);
  reader.left.push(...components(node.value));
  const { end } = offsets(node);
  const isLineEnd = reader.source[end] === '\n';
  return replaced(node, () => (tag.text === '\\\n' && isLineEnd ? '\\' : tag.text));
}

/** Components of MDX, which are programs. */
function components(html: string): readonly string[] {
  return [...html.matchAll(/<([A-Z][\w.]*)/g)].map(([, name = '']) => `<${name}>`);
}
