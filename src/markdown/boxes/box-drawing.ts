import type { StateBlock } from 'markdown-it';
import { pushInline } from '../make-token.ts';

/** A box as it stands in the text. */
export interface Box {
  /** What follows the name of its kind; empty if nothing does. */
  readonly title: string;
  /** The name of its kind in the language of the page. */
  readonly label: string;
  /** The line that opens it, from 0. */
  readonly start: number;
  /** The line after its text. */
  readonly close: number;
}

/** Makes the tokens of a box. */
export type DrawBox = (state: StateBlock, box: Box) => void;

/** A box with a label: what stands on its line, or else the name of its kind. */
export function drawLabelledBox(className: string): DrawBox {
  return (state, { title, label, start, close }) => {
    // No aside: readers' modes leave those out, and a correction is part of the news.
    const open = state.push('box_open', 'section', 1);
    open.map = [start, close];
    open.attrSet('class', `box ${className}`);
    open.attrSet('role', 'note');
    paragraph(state, title || label, start, 'box-label');
    blocksWithin(state, start + 1, close);
    state.push('box_close', 'section', -1);
  };
}

/** A quotation that stands out, with the source that stands on its line below it. */
export const drawPullQuote: DrawBox = (state, { title, start, close }) => {
  const open = state.push('blockquote_open', 'blockquote', 1);
  open.map = [start, close];
  open.attrSet('class', 'pull-quote');
  blocksWithin(state, start + 1, close);
  if (title !== '') paragraph(state, `— ${title}`, start);
  state.push('blockquote_close', 'blockquote', -1);
};

function blocksWithin(state: StateBlock, from: number, to: number): void {
  const { lineMax, parentType } = state;
  state.lineMax = to;
  state.parentType = 'box';
  state.md.block.tokenize(state, from, to);
  state.lineMax = lineMax;
  state.parentType = parentType;
}

/** A paragraph whose words stand on the line that opens the box. */
function paragraph(state: StateBlock, text: string, line: number, className?: string): void {
  const open = state.push('paragraph_open', 'p', 1);
  open.map = [line, line + 1];
  if (className !== undefined) open.attrSet('class', className);
  pushInline(state, text, line);
  state.push('paragraph_close', 'p', -1);
}
