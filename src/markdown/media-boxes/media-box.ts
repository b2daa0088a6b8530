import type { DrawBox } from '../boxes/box-drawing.ts';
import { pushInline } from '../make-token.ts';
import type { MediaKind } from './media.ts';
import { type MediaLines, mediaLines } from './media-lines.ts';

/** A box for media as the block rules leave it: its text is read when all blocks are. */
export interface MediaBox {
  readonly kind: MediaKind;
  readonly fields: MediaLines['fields'];
  /** The lines of its text, from 1: they need not follow one another. */
  readonly lines: readonly number[];
}

const boxes = new WeakMap<object, MediaBox>();

/**
 * `:::فيديو`, a line with the description and the file's name, and below it the caption and lines such as
 * «المدة: 3:20». What stands on the opening line begins the caption.
 */
export function drawMedia(kind: MediaKind): DrawBox {
  return (state, { title, start, close }) => {
    const { text, fields } = mediaLines(state, start + 1, close);
    const [file, ...below] = text;
    const begun = title === '' ? [] : [{ line: start + 1, value: title }];
    const lines = [...(file ? [file] : []), ...begun, ...below];
    const open = state.push('media_open', 'figure', 1);
    open.map = [start, close];
    boxes.set(open, { kind, fields, lines: lines.map(({ line }) => line) });
    const content = lines.map(({ value }) => value).join('\n');
    pushInline(state, content, (lines[0]?.line ?? start + 1) - 1);
    state.push('media_close', 'figure', -1);
  };
}

/** The box that a token opens. */
export function mediaBoxOf(token: object | undefined): MediaBox | undefined {
  return token && boxes.get(token);
}
