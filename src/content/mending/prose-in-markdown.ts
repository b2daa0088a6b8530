import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { fold } from '../../arabic/fold.ts';
import { SENTENCE } from './masked.ts';

/** What stands four spaces in is no code here: `markdown/deep-indent.ts`. */
const WITHOUT_INDENTED_CODE = { disable: { null: ['codeIndented'] } };

/** The tree of a Markdown text, with the place of each node. */
export function treeOf(markdown: string): Nodes {
  return fromMarkdown(markdown, {
    extensions: [gfm(), WITHOUT_INDENTED_CODE],
    mdastExtensions: [gfmFromMarkdown()],
  });
}

/**
 * What stands in the lines of a text and is no words of its own. What has two ends is looked for as far as
 * people write it: an end that is missing must not cost the whole text at each beginning.
 */
const OTHER = new RegExp(
  [
    // What is escaped, and entities.
    String.raw`\\[\s\S]|&#?\w{1,40};`,
    // A phrase in another language; attributes, templates, shortcodes, formulas, links to other notes.
    String.raw`\[[^\]\n]{0,300}\]\{[^}\n]{0,100}\}|\{[^}]{0,300}\}|\$[^$\n]{1,300}\$|\[\[[^\]\n]{0,300}\]\]`,
    // A link that was not understood, a tag, code that was not closed.
    String.raw`\]\([^)\n]{0,300}\)|<[^>\n]{0,300}>|\x60[^\n]*`,
    // Addresses, hashtags, names of accounts, names of files.
    String.raw`(?:[a-z][a-z\d+.-]{1,20}:\/\/|www\.|mailto:|[#@])\S+|(?<!\S)\S{1,200}@\S+|[^\s()[\]]{1,200}\.[a-z\d]{2,4}(?![\p{L}\p{N}])`,
    // What opens a box and ends it.
    String.raw`^[ \t>]*:::+[ \t]*\S*`,
  ].join('|'),
  'gimu',
);

/** A box of a file, whose lines name files and lengths, up to the next row of colons: it may stand in another box. */
const MEDIA_BOX = /(?<![^\n]):::+(?!:)[ \t]*(\S+)(?!\S)[^\n]*\n([\s\S]*?)(?=^:::|$(?![\s\S]))/gmu;
const MEDIA = new Set(['فيديو', 'مرئي', 'صوت', 'صوتي', 'video', 'audio', 'sound'].map(fold));

/** Marks what is words in a Markdown text: no code, no address, no attribute. */
export function markProse(markdown: string, tree: Nodes, mask: Uint8Array): void {
  const beside: (readonly [from: number, to: number])[] = [];
  const visit = (node: Nodes): void => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    if (node.type === 'text') mask.fill(SENTENCE, start, end);
    if (node.type === 'image' || node.type === 'link') {
      for (const [from, to] of besideAddress(markdown.slice(start, end), node.type))
        beside.push([start + from, start + to]);
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  for (const { 0: found, index } of markdown.matchAll(OTHER))
    mask.fill(0, index, index + found.length);
  for (const [from, to] of beside) {
    mask.fill(SENTENCE, from, to);
    for (const { 0: found, index } of markdown.slice(from, to).matchAll(/\\[\s\S]|&#?\w{1,40};/g))
      mask.fill(0, from + index, from + index + found.length);
  }
  for (const { 0: box, 1: name = '', index } of markdown.matchAll(MEDIA_BOX))
    if (MEDIA.has(fold(name))) mask.fill(0, index, index + box.length);
}

/** Where a picture's description stands in its source, and a picture's or a link's title. */
function besideAddress(source: string, type: 'image' | 'link'): readonly [number, number][] {
  const places: [number, number][] = [];
  const alt = type === 'image' ? /^!\[((?:\\.|[^\\\]])*)\]/s.exec(source)?.[1] : undefined;
  if (alt) places.push([2, 2 + alt.length]);
  const title = /\s(?:"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)')\s*\)$/s.exec(source);
  const words = title?.[1] ?? title?.[2];
  if (title && words) {
    const from = title.index + title[0].indexOf(words);
    places.push([from, from + words.length]);
  }
  return places;
}
