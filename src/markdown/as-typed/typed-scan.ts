import { boxKind } from '../boxes/box-kinds.ts';
import { boxOpening, endOfLines, SIGNS_BEFORE } from '../boxes/box-markers.ts';
import { codeLines } from './code-fences.ts';

/** A line of a text that is not read yet. */
interface ScannedLine {
  readonly index: number;
  readonly line: string;
  readonly isBlank: boolean;
  readonly isCode: boolean;
  /** The name of the box in which it stands, or that it opens; empty outside of boxes. */
  readonly box: string;
  /**
   * Whether it stands in code or in a box that is read line by line, or opens one: what is there is as it was typed, but
   * for the signs of an item in which one opens.
   */
  readonly isAsTyped: boolean;
}

/** What no item goes on with: a heading, a quotation, a row of a table, a box. */
export const OTHER_BLOCK = /^ {0,3}(?:#{1,6}[ \t]|>|\||:{3})/;

/** Boxes begin with a name, in an item or a footnote too, and end without. */
const BOX_EDGE = new RegExp(`^[ \\t]*(${SIGNS_BEFORE}):{3,}(.*)$`);

/**
 * Tells of each line whether it may be read as other than it was typed.
 *
 * @param around the name of the box in which the text stands
 */
export function scanLines(lines: readonly string[], around = ''): readonly ScannedLine[] {
  const code = codeLines(lines);
  let box = around;
  return lines.map((line, index) => {
    const isCode = code[index] === true;
    const [, signs = '', edge] = isCode ? [] : (BOX_EDGE.exec(line) ?? []);
    if (edge !== undefined) box = boxOpening(edge.trim()).name;
    // A poem, or a file with what is said of it.
    const isByLine = signs === '' && boxKind(box)?.endOf === endOfLines;
    const isBlank = line.trim() === '';
    return { index, line, isBlank, isCode, box, isAsTyped: isCode || isByLine };
  });
}
