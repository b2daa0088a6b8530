import type { Definition, Html, Nodes, Parents, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Message } from '../../diagnostics/message.ts';
import { nestedTooDeep } from '../../diagnostics/messages/import-files.ts';
import { indentedCode, partsLeftOut } from '../../diagnostics/messages/import-markdown.ts';
import { Refusal } from '../../diagnostics/refusal.ts';
import { readHtmlBody } from '../html/read-tree.ts';
import { isWithoutContent } from '../html/without-content.ts';
import { cleanText } from '../plain-text.ts';
import type { Around, NamedPicture, Reading } from '../reading.ts';
import { fencedCode } from './indented-code.ts';
import { inlineTag } from './inline-tags.ts';

/** A piece of the source, and what stands in its place. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: (around: Around) => string;
}

type Body = Pick<Reading, 'pictures' | 'told' | 'isEmpty' | 'write'> & {
  readonly title: string | undefined;
};

/**
 * Reads the text of a Markdown file. What is written is the text itself, with other addresses, pictures
 * in paragraphs of their own, and the Markdown of what was HTML.
 *
 * @param title that the fields say, which a heading of the first level may repeat
 */
export function readBody(source: string, title: string | undefined, name: string): Body {
  const pictures: NamedPicture[] = [];
  const left: string[] = [];
  const fenced: string[] = [];
  const told: Message[] = [];
  const edits: Edit[] = [];
  const tree = parse(source, name);
  const definitions = new Map(
    tree.children.flatMap((node) =>
      node.type === 'definition' ? [[node.identifier, node] as const] : [],
    ),
  );
  const [first] = tree.children.filter(({ type }) => type !== 'html');
  const heading = first?.type === 'heading' && first.depth === 1 ? first : undefined;
  const words = heading && cleanText(wordsOf(heading));
  const isTitle = heading !== undefined && words !== '' && (title === undefined || words === title);
  if (isTitle) edits.push(replaced(heading, () => ''));
  const blocks = tree.children.filter((block) => !isTitle || block !== heading);
  for (const block of blocks) {
    edits.push(
      ...editsOf(block, { source, definitions, pictures, left, fenced, told, name, anchors: [] }),
    );
  }
  if (left.length > 0) told.push(partsLeftOut(left));
  if (fenced.length > 0) told.push(indentedCode(fenced));
  return {
    title: isTitle ? words : undefined,
    pictures,
    told,
    isEmpty: blocks.every(isSilent),
    write: (around) =>
      `${applied(source, edits, around)
        .replace(/\n{3,}/g, '\n\n')
        .trim()}\n`,
  };
}

interface Reader {
  readonly source: string;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly pictures: NamedPicture[];
  readonly left: string[];
  /** The first lines of code that stood further in. */
  readonly fenced: string[];
  readonly told: Message[];
  readonly name: string;
  /** Where the tags `<a>` lead that are open. */
  readonly anchors: string[];
}

function parse(source: string, name: string): Root {
  try {
    return fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal(nestedTooDeep(name));
    throw error;
  }
}

function editsOf(block: Nodes, reader: Reader): Edit[] {
  if (block.type === 'html') return [blockOfHtml(block, reader)];
  const hoisted: NamedPicture[] = [];
  const edits: Edit[] = [];
  const visit = (node: Nodes, parents: readonly Parents[]): void => {
    switch (node.type) {
      case 'html':
        edits.push(
          parents.some(({ type }) => /^(?:paragraph|heading|tableCell)$/.test(type))
            ? inline(node, parents, reader, hoisted)
            : blockOfHtml(node, reader),
        );
        return;
      case 'image':
      case 'imageReference': {
        const address = node.type === 'image' ? node : reader.definitions.get(node.identifier);
        if (!address) return;
        const picture = {
          src: address.url,
          alt: node.alt ?? '',
          caption: address.title ?? undefined,
        };
        reader.pictures.push(picture);
        if (isFigure(node, parents))
          edits.push(replaced(node, (around) => around.picture(picture)));
        else {
          hoisted.push(picture);
          const outer = parents.at(-1);
          const whole = outer?.type === 'link' && outer.children.length === 1 ? outer : node;
          edits.push(replaced(whole, () => ''));
        }
        return;
      }
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

/** Whether a block shows nothing by itself. */
function isSilent(block: Nodes): boolean {
  if (block.type === 'html') return isWithoutContent(block.value);
  return block.type === 'definition';
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
  reader: Reader,
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

function blockOfHtml(node: Html, reader: Reader): Edit {
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

function inline(
  node: Html,
  parents: readonly Parents[],
  reader: Reader,
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

function replaced(node: Nodes, text: Edit['text']): Edit {
  return { ...offsets(node), text };
}

function offsets(node: Nodes): { readonly start: number; readonly end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

function applied(source: string, edits: readonly Edit[], around: Around): string {
  let made = '';
  let at = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at) continue;
    made += source.slice(at, start) + text(around);
    at = end;
  }
  return made + source.slice(at);
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
