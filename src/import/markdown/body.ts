import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Message } from '../../diagnostics/message.ts';
import { nestedTooDeep } from '../../diagnostics/messages/import-files.ts';
import { indentedCode, partsLeftOut } from '../../diagnostics/messages/import-markdown.ts';
import { Refusal } from '../../diagnostics/refusal.ts';
import { isWithoutContent } from '../html/without-content.ts';
import { wordsOf } from '../mdast-nodes.ts';
import { cleanText } from '../plain-text.ts';
import type { NamedPicture, Reading } from '../reading.ts';
import { editsOf } from './block-edits.ts';
import { applied, type Edit, replaced } from './edits.ts';
import { checkCost } from './parsing-cost.ts';

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

function parse(source: string, name: string): Root {
  checkCost(source, name);
  try {
    return fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal(nestedTooDeep(name));
    throw error;
  }
}

/** Whether a block shows nothing by itself. */
function isSilent(block: Nodes): boolean {
  if (block.type === 'html') return isWithoutContent(block.value);
  return block.type === 'definition';
}
