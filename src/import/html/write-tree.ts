import type { Html, Image, Link, Nodes, Paragraph, Parents, Root, RootContent, Text } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Handle, toMarkdown } from 'mdast-util-to-markdown';
import { imagesIn } from '../mdast-nodes.ts';
import type { Around, NamedPicture } from '../reading.ts';
import { escapeInside, escapeMarkdown } from '../write-markdown.ts';
import { OWN_BLOCKS } from './own-blocks.ts';
import { trimmed } from './tidy-blocks.ts';
import { tidyPhrases } from './tidy-phrases.ts';

/** Writes a tree as the Markdown of this site, its pictures and links as its surroundings have them. */
export function writeTree(tree: Root, around: Around): string {
  const own = structuredClone(tree);
  relink(own, around);
  own.children = own.children.flatMap((block) => withPictures(block, around));
  return asMarkdown(own);
}

/** The pictures of a tree, in order. */
export function picturesIn(tree: Nodes): readonly NamedPicture[] {
  return imagesIn(tree).map(named);
}

function asMarkdown(tree: Root): string {
  return toMarkdown(tree, {
    extensions: [gfmToMarkdown({ tableCellPadding: true, tablePipeAlign: false })],
    handlers: { text, ...OWN_BLOCKS },
    bullet: '-',
    emphasis: '*',
    strong: '*',
    fence: '`',
    rule: '-',
    listItemIndent: 'one',
    resourceLink: true,
  });
}

const text: Handle = (node: Text, parent: Parents | undefined, state, info) => {
  const isLineStart = info.before === '' || info.before === '\n';
  const isCell = state.stack.includes('tableCell');
  const words = node.value.replace(/(?<![ \t])[ \t]*\n[ \t]*/g, ' ');
  let written = isLineStart && !isCell ? escapeMarkdown(words) : escapeInside(words);
  if (parent?.type === 'heading') written = written.replace(/(?<= )#+$/, '\\$&');
  if (state.stack.includes('label')) written = written.replace(/(?<!\\)[[\]]/g, '\\$&');
  if (isCell) written = written.replaceAll('|', '\\|');
  return atEdges(written, node, parent);
};

/** Signs beside emphasis or a link would be read together with its own. */
function atEdges(written: string, node: Text, parent: Parents | undefined): string {
  const siblings: readonly Nodes[] = parent?.children ?? [];
  const isInner = parent !== undefined && /^(?:strong|emphasis|delete|link)$/.test(parent.type);
  const isBehind = siblings[0] !== node || isInner;
  const isBefore = siblings.at(-1) !== node || isInner;
  const start = isBehind ? written.replace(/^[*_~`[\]!]+/, escaped) : written;
  return isBefore
    ? start.replace(/(?:(?<![\\*_~`[\]!^])|(?<=\\[*_~`[\]!^]))[*_~`[\]!^]+$/, escaped)
    : start;
}

function escaped(signs: string): string {
  return signs.replace(/[*_~`[\]!^]/g, '\\$&');
}

function named(image: Image): NamedPicture {
  const { url, alt, caption, credit, title } = image;
  const below = caption ? phrases(caption) : escapeInside(title ?? '');
  return {
    src: url,
    alt: (alt ?? '').replace(/\s+/g, ' ').trim(),
    caption: below || undefined,
    credit: credit && phrases(credit),
  };
}

function phrases(paragraph: Paragraph): string {
  const words = paragraph.children.filter(({ type }) => type !== 'image');
  return asMarkdown({ type: 'root', children: [{ type: 'paragraph', children: words }] }).trim();
}

/** A block, its pictures in paragraphs of their own beside it. */
function withPictures(block: RootContent, around: Around): RootContent[] {
  const before: Html[] = [];
  const after: Html[] = [];
  let hasWords = false;
  const take = (node: Nodes): boolean => {
    if (node.type === 'image') {
      const value = around.picture(named(node));
      (hasWords ? after : before).push({ type: 'html', value });
      return false;
    }
    if ('value' in node && node.value.trim() !== '') hasWords = true;
    if (!('children' in node)) return node.type !== 'break' || hasWords;
    const had = node.children.length;
    keep(node, (child) => take(child));
    // What held a picture and nothing else goes with it.
    return (
      had === node.children.length || node.children.some(hasContent) || /^table/.test(node.type)
    );
  };
  if (imagesIn(block).length === 0) return [block];
  const isLeft = take(block);
  if (block.type === 'paragraph') block.children = trimmed(tidyPhrases(block.children));
  return [...before, ...(isLeft && hasContent(block) ? [block] : []), ...after];
}

function hasContent(node: Nodes): boolean {
  if ('children' in node) return node.children.some(hasContent);
  return 'value' in node ? node.value.trim() !== '' : node.type !== 'break';
}

function keep(node: { children: Nodes[] } | Parents, isKept: (child: Nodes) => boolean): void {
  const children: Nodes[] = node.children;
  const kept = children.filter(isKept);
  children.splice(0, children.length, ...kept);
}

/** Gives links their new addresses; one whose page is not there becomes its words. */
function relink(node: Nodes, around: Around): void {
  if (!('children' in node)) return;
  const children: Nodes[] = node.children;
  const made = children.flatMap((child): Nodes[] => {
    relink(child, around);
    if (child.type === 'image' && child.caption) relink(child.caption, around);
    return child.type === 'link' ? withAddress(child, around) : [child];
  });
  children.splice(0, children.length, ...made);
}

function withAddress(link: Link, around: Around): Nodes[] {
  // What a script follows when it is clicked on leads nowhere here.
  if (link.url.trim() === '') return link.children;
  const url = around.link(link.url);
  return url === undefined ? link.children : [{ ...link, url, title: null }];
}
