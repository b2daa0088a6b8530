import type { MarkdownIt, StateBlock } from 'markdown-it';
import { stringsIn } from '../strings/language.ts';
import { BOX_NAMES, type BoxKind, boxKind } from './box-kinds.ts';
import { environmentOf } from './environment.ts';
import type { Note } from './note.ts';
import { verseLines } from './verse.ts';

/**
 * Boxes: `:::ملاحظة`, text, `:::`. What follows the name on its line is the title of a note or a
 * correction, and the source of a quotation or a poem.
 */
export function boxes(md: MarkdownIt): void {
  md.block.ruler.before('fence', 'boxes', box, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
}

function box(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const sign = signAt(state, start);
  if (sign === undefined) return false;
  if (silent) return true;
  const { notes } = environmentOf(state.env);
  const report = (words: Words) => notes.push({ line: start + 1, severity: 'error', ...words });
  const [, name = '', rest = ''] = /^(\S*)\s*(.*)$/.exec(sign) ?? [];
  if (name === '') {
    report(STRAY);
    state.line = start + 1;
    return true;
  }
  let close = start + 1;
  while (close < end && signAt(state, close) === undefined) close += 1;
  const isClosed = close < end && signAt(state, close) === '';
  if (!isClosed) report(unclosed(name));
  const kind = boxKind(name);
  if (kind === undefined) report(unknown(name));
  else if (kind === 'verse') verseLines(state, rest, start, close);
  else draw(state, kind, rest, start, close);
  state.line = isClosed ? close + 1 : close;
  return true;
}

/** What stands after the colons of a line that begins with three or more. */
function signAt(state: StateBlock, line: number): string | undefined {
  const indent = (state.sCount[line] ?? 0) - state.blkIndent;
  if (indent < 0 || indent >= 4) return undefined;
  const from = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  return /^:{3,}\s*(.*?)\s*$/.exec(state.src.slice(from, state.eMarks[line]))?.[1];
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
    open.attrSet('aria-label', label);
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

type Words = Pick<Note, 'ar' | 'en'>;

const STRAY: Words = {
  ar: 'يُغلق هذا السطر صندوقاً لم يُفتح. احذفه، أو اكتب قبل النصّ سطراً مثل :::ملاحظة.',
  en: 'This line closes a box that was not opened. Remove it, or write a line such as :::note before the text.',
};

function unclosed(name: string): Words {
  return {
    ar: `هذا الصندوق لم يُغلق. اكتب بعد آخر سطر فيه سطراً من ثلاث نقاط رأسية: «:::». (فُتح بـ :::${name})`,
    en: `This box is not closed. After its last line, write a line of three colons: ":::". (It was opened with :::${name})`,
  };
}

function unknown(name: string): Words {
  return {
    ar: `لا يوجد صندوق بهذا الاسم: ${name}. اختر من: ${BOX_NAMES.ar}.`,
    en: `There is no box called ${name}. Choose one of: ${BOX_NAMES.en}.`,
  };
}
