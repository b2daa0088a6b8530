import type { StateBlock, StateCore } from 'markdown-it';
import type { Message } from '../../diagnostics/message.ts';
import {
  BOX_EMPTY,
  BOX_NOT_OPENED,
  boxNotClosed,
  unknownBox,
} from '../../diagnostics/messages/boxes.ts';
import { environmentOf } from '../environment.ts';
import { plainText } from '../inline-text.ts';
import { BOX_NAMES, boxKind } from './box-kinds.ts';
import { boxMarkerAt, boxOpening, endOfBlocks } from './box-markers.ts';

/**
 * Boxes: `:::ملاحظة`, text, `:::`. What follows the name on its line is the title of a note or a
 * correction, and the source of a quotation or a poem.
 */
export function box(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const marker = boxMarkerAt(state, start);
  if (marker === undefined) return false;
  if (silent) return true;
  const { notes, language } = environmentOf(state.env);
  const report = (message: Message) =>
    notes.push({ line: start + 1, severity: 'error', ...message });
  const { name, title } = boxOpening(marker);
  if (name === '') {
    report(BOX_NOT_OPENED);
    state.line = start + 1;
    return true;
  }
  const kind = boxKind(name);
  const { close, isClosed } = (kind?.endOf ?? endOfBlocks)(state, start, end);
  if (!isClosed) report(boxNotClosed(name));
  if (kind) kind.draw(state, { title, label: kind.names[language][0], start, close });
  else report(unknownBox(name, BOX_NAMES));
  const isEmpty = isClosed && state.skipEmptyLines(start + 1) >= close;
  if (kind && isEmpty && !kind.namesFile)
    notes.push({ line: start + 1, severity: 'advice', ...BOX_EMPTY });
  state.line = isClosed ? close + 1 : close;
  return true;
}

/** A box is named by its label as it is read, without Markdown's signs. */
export function boxLabels({ tokens }: StateCore): void {
  tokens.forEach((token, index) => {
    if (token.type === 'box_open') token.attrSet('aria-label', plainText(tokens[index + 2]));
  });
}
