import type { MarkdownIt, StateBlock } from 'markdown-it';
import type { Message } from '../diagnostics/message.ts';
import { BOX_NOT_OPENED, boxNotClosed, unknownBox } from '../diagnostics/messages/boxes.ts';
import { stringsIn } from '../strings/strings-in.ts';
import { endOfBox, endOfLines } from './box-end.ts';
import { BOX_NAMES, type BoxKind, boxKind } from './box-kinds.ts';
import { boxSignAt } from './box-signs.ts';
import { environmentOf } from './environment.ts';
import { plainText } from './plain-text.ts';
import { verseLines } from './verse.ts';

/**
 * Boxes: `:::ملاحظة`, text, `:::`. What follows the name on its line is the title of a note or a
 * correction, and the source of a quotation or a poem.
 */
export function boxes(md: MarkdownIt): void {
  md.block.ruler.before('fence', 'boxes', box, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
  // A label is read as text: its title without Markdown's signs.
  md.core.ruler.before('text_join', 'box_labels', ({ tokens }) => {
    tokens.forEach((token, index) => {
      if (token.type === 'box_open') token.attrSet('aria-label', plainText(tokens[index + 2]));
    });
  });
}

function box(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const sign = boxSignAt(state, start);
  if (sign === undefined) return false;
  if (silent) return true;
  const { notes } = environmentOf(state.env);
  const report = (message: Message) =>
    notes.push({ line: start + 1, severity: 'error', ...message });
  const [, name = '', rest = ''] = /^(\S*)\s*(.*)$/.exec(sign) ?? [];
  if (name === '') {
    report(BOX_NOT_OPENED);
    state.line = start + 1;
    return true;
  }
  const kind = boxKind(name);
  const endOf = kind === 'verse' ? endOfLines : endOfBox;
  const { close, isClosed } = endOf(state, start, end);
  if (!isClosed) report(boxNotClosed(name));
  if (kind === undefined) report(unknownBox(name, BOX_NAMES));
  else if (kind === 'verse') verseLines(state, rest, start, close);
  else draw(state, kind, rest, start, close);
  state.line = isClosed ? close + 1 : close;
  return true;
}

function draw(
  state: StateBlock,
  kind: Exclude<BoxKind, 'verse'>,
  rest: string,
  start: number,
  close: number,
): void {
  // No aside: readers' modes leave those out, and a correction is part of the news.
  const tag = kind === 'quote' ? 'blockquote' : 'section';
  const type = kind === 'quote' ? 'blockquote' : 'box';
  const open = state.push(`${type}_open`, tag, 1);
  open.map = [start, close];
  open.attrSet('class', kind === 'quote' ? 'pull-quote' : `box ${kind}`);
  if (kind !== 'quote') {
    const label = rest || stringsIn(environmentOf(state.env).language)[kind];
    open.attrSet('role', 'note');
    paragraph(state, label, start, 'box-label');
  }
  inside(state, start + 1, close);
  if (kind === 'quote' && rest !== '') paragraph(state, `— ${rest}`, start);
  state.push(`${type}_close`, tag, -1);
}

function inside(state: StateBlock, from: number, to: number): void {
  const { lineMax, parentType } = state;
  state.lineMax = to;
  state.parentType = 'box';
  state.md.block.tokenize(state, from, to);
  state.lineMax = lineMax;
  state.parentType = parentType;
}

/** A paragraph whose words stand on the line that opens the box. */
function paragraph(state: StateBlock, text: string, line: number, name?: string): void {
  const open = state.push('paragraph_open', 'p', 1);
  if (name !== undefined) open.attrSet('class', name);
  const inline = state.push('inline', '', 0);
  inline.content = text;
  inline.map = [line, line + 1];
  inline.children = [];
  state.push('paragraph_close', 'p', -1);
}
