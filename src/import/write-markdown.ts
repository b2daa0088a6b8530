import { withPlainStart } from '../markdown/as-typed/line-starts.ts';
import { markerIn } from '../markdown/lists/list-markers.ts';
import type { Block } from './blocks.ts';
import type { ListItem } from './pasted/list-block.ts';

/** Where Markdown would read a sign inside a line. https://spec.commonmark.org/0.31.2/#inlines */
const INLINE = [
  // A backslash before punctuation, or at the end, would vanish.
  /\\(?=[!-/:-@[-`{-~]|$)/u,
  // Code; strikethrough. A single tilde is text.
  /`|~~+/u,
  // Emphasis. Asterisks between spaces are text.
  /(?<=[^ *])\*+|(?<!\*)\*+(?=[^ *])/u,
  // Underscores likewise, and those inside a word too.
  /(?<![\p{L}\p{M}\p{Nd}_])_+(?=[^ _])|(?<=[^ _])_+(?![\p{L}\p{M}\p{Nd}_])/u,
  // A link or picture needs `](`; a phrase in a language `]{lang=`; a footnote `[^` or `^[`.
  /\](?=\(|\{lang=)|\[(?=\^)|(?<=\^)\[/u,
  // Tags and autolinks.
  /<(?=[a-z/!?])/u,
  // Entities.
  /&(?=#\d+;|#x[\da-f]+;|[a-z][a-z\d]*;)/u,
];
const INLINE_SIGNS = new RegExp(INLINE.map(({ source }) => source).join('|'), 'giu');
const INLINE_SIGNS_AND_BRACKETS = new RegExp(String.raw`${INLINE_SIGNS.source}|[[\]]`, 'giu');

/** Where it would read the beginning of a line. https://spec.commonmark.org/0.31.2/#leaf-blocks */
const OPENING = [
  // A heading; an item of a list; a quotation.
  /#{1,6}(?: |$)|#{2,6}[^\s#]|[-+*](?: |$)|>/u,
  // A rule across the page, or the underline of a heading.
  /([-*_])(?: *\1){2,}$|[-=]+$/u,
  // A container; the target of a reference; a number in brackets.
  /:::|\[.*\]:|\([\d٠-٩۰-۹]{1,3}\)/u,
];
const OPENING_SIGN = new RegExp(`^(?=${OPENING.map(({ source }) => source).join('|')})`, 'u');

/** What numbers the items of a list; of letters those with which one begins. A figure has digits behind its sign. */
const ITEM_NUMBER =
  /^(?:[\d٠-٩۰-۹]{1,9}(?=[.)](?![\d٠-٩۰-۹]))|[\d٠-٩۰-۹]{1,3} ?(?=-(?![\d٠-٩۰-۹]))|[أا](?=[.)](?: |$)))/;

/**
 * Writes plain text so that Markdown shows it letter for letter. Only signs that would be read are
 * escaped (an underscore in a word, a lone hyphen, «[…]» stay): editors read this file too.
 *
 * @param text one line, as `cleanText` gives it
 */
export function escapeMarkdown(text: string): string {
  const written = escapeInside(text).replace(OPENING_SIGN, '\\').replace(ITEM_NUMBER, '$&\\');
  // A mark of direction hides no sign from Markdown: one that is written out does.
  return withPlainStart(written) === written
    ? written
    : written.replace(/[\u00A0\u061C\u200E\u200F\u202A-\u202C\uFEFF]/g, entityOf);
}

/** The same of text that does not begin a line. */
export function escapeInside(text: string): string {
  return text.replace(INLINE_SIGNS, (signs) => signs.replace(/./g, '\\$&'));
}

/** The same of text between brackets, such as the description of a picture. */
export function escapeBetweenBrackets(text: string): string {
  return text.replace(INLINE_SIGNS_AND_BRACKETS, (signs) => signs.replace(/./g, '\\$&'));
}

/** The article's text in Markdown, ending in a line break. */
export function toMarkdown(blocks: readonly Block[]): string {
  return blocks
    .map((block, index) => {
      const written = blockToMarkdown(block);
      const bullet = bulletOf(block);
      const isOne = [blocks[index - 1], blocks[index + 1]].some(
        (other) => bullet !== undefined && bulletOf(other) === bullet,
      );
      // A backslash before such a sign would be shown.
      return `${isOne && bullet ? written.replace(bullet, entityOf) : written}\n`;
    })
    .join('\n');
}

/** The bullet with which a paragraph begins: two such in a row would be a list. */
function bulletOf(block: Block | undefined): string | undefined {
  if (block?.kind !== 'paragraph') return undefined;
  const marker = markerIn(block.text, 0, block.text.length);
  return marker?.family === 'bullet' && !marker.isKept ? block.text.charAt(0) : undefined;
}

function entityOf(sign: string): string {
  return `&#${sign.codePointAt(0)};`;
}

function blockToMarkdown(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return escapeMarkdown(block.text);
    case 'heading':
      // `## C #` would lose its last sign.
      return `${'#'.repeat(block.level ?? 2)} ${escapeMarkdown(block.text).replace(/(?<= )#+$/, '\\$&')}`;
    case 'lines':
      return block.lines.map(escapeMarkdown).join('\\\n');
    case 'verse':
      return [
        ':::شعر',
        ...block.lines.map((halves) => halves.map(escapeInside).join(' * ')),
        ':::',
      ].join('\n');
    case 'table':
      return tableToMarkdown(block.rows);
    case 'quotation':
      return toMarkdown(block.blocks)
        .trimEnd()
        .replace(/^(?=.)/gm, '> ')
        .replace(/^$/gm, '>');
    case 'list':
      return block.items.map((item) => itemToMarkdown(item, '')).join('\n');
  }
}

function itemToMarkdown({ sign, text, below }: ListItem, indent: string): string {
  const inner = `${indent}${' '.repeat(sign.length + 1)}`;
  const words = text.split('\n').map(escapeMarkdown).join(`\\\n${inner}`);
  const lines = [`${indent}${sign} ${words}`];
  return [...lines, ...below.map((item) => itemToMarkdown(item, inner))].join('\n');
}

function tableToMarkdown([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cellToMarkdown).join(' | ')} |`;
  return [line(head), line(head.map(() => '--')), ...rows.map(line)].join('\n');
}

/** A bar ends a cell, and a backslash before it would be the bar's. */
function cellToMarkdown(text: string): string {
  return escapeInside(text).replace(/(\\*)\|/g, (_bar, before: string) =>
    before ? `${before}&#124;` : '\\|',
  );
}
