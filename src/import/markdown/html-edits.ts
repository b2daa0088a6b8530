import type { Html, Parents } from 'mdast';
import { offsetSigns } from '../html/offsets.ts';
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
  if (isInstruction(node, reader.source)) return replaced(node, () => node.value);
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
  const raised = offsetAt(node, reader.source);
  if (raised) return raised;
  const tag = inlineTag(node.value, isOneLine);
  if (tag.picture) {
    reader.pictures.push(tag.picture);
    hoisted.push(tag.picture);
  }
  if (tag.left) reader.left.push(tag.left);
  reader.left.push(...components(node.value));
  const { end } = offsets(node);
  const isLineEnd = reader.source[end] === '\n';
  return replaced(node, () => (tag.text === '\\\n' && isLineEnd ? '\\' : tag.text));
}

/** Whether a tag is none: `{{<mark>}}` is one of Hugo's instructions. */
function isInstruction(node: Html, source: string): boolean {
  const { start, end } = offsets(node);
  return source.slice(start - 2, start) === '{{' && source.slice(end, end + 2) === '}}';
}

/** What stands above or below the line, `<sup>2</sup>`, as the one sign that it is: م² is not م2. */
function offsetAt(node: Html, source: string): Edit | undefined {
  const { start } = offsets(node);
  const [whole, name = '', words = ''] =
    /^<(su[pb])>([^<>\n]{1,8})<\/\1>/i.exec(source.slice(start, start + 30)) ?? [];
  if (whole === undefined) return undefined;
  const signs = offsetSigns(name.toLowerCase(), words, source.slice(Math.max(0, start - 1), start));
  return signs === undefined ? undefined : { start, end: start + whole.length, text: () => signs };
}

/** Components of MDX, which are programs. */
function components(html: string): readonly string[] {
  return [...html.matchAll(/<([A-Z][\w.]*)/g)].map(([, name = '']) => `<${name}>`);
}
