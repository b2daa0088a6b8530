import { boxKind } from '../boxes/box-kinds.ts';
import { boxOpening, endOfLines } from '../boxes/box-markers.ts';
import { fenceOf } from './line-starts.ts';

/** A line of a text that is not read yet. */
export interface ScannedLine {
  readonly index: number;
  readonly line: string;
  readonly isBlank: boolean;
  /** Whether it stands in code or in a poem, or is the edge of one: what is there is as it was typed. */
  readonly isAsTyped: boolean;
}

/** Boxes begin with a name, and end without. */
const BOX_EDGE = /^ {0,3}:{3,}(.*)$/;

/** Tells of each line whether it may be read as other than it was typed. */
export function scanLines(lines: readonly string[]): readonly ScannedLine[] {
  let fence: string | undefined;
  let box = '';
  return lines.map((line, index) => {
    const mark = fenceOf(line);
    const isCode = fence !== undefined || mark !== undefined;
    if (fence === undefined) fence = mark;
    else if (mark?.startsWith(fence)) fence = undefined;
    const [, edge] = isCode ? [] : (BOX_EDGE.exec(line) ?? []);
    if (edge !== undefined) box = boxOpening(edge.trim()).name;
    const isVerse = boxKind(box)?.endOf === endOfLines;
    return { index, line, isBlank: line.trim() === '', isAsTyped: isCode || isVerse };
  });
}
