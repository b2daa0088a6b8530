import { nestedTooDeep, tooManyMarks } from '../../diagnostics/messages/import-files.ts';
import { Refusal } from '../../diagnostics/refusal.ts';
import { outsideCode } from '../../text/markdown-code.ts';

/** A line that opens five hundred quotations and lists, one in the other. */
const TOO_DEEP =
  /^(?![ \t]*([-*])(?:[ \t]*\1)+[ \t]*$)(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))){500}/m;

/** Where a paragraph ends: at an empty line, and where an item, a row, a quotation or a heading begins. */
const BETWEEN = /\n(?=[ \t]*(?:\n|[-*+|>#]|\d{1,9}[.)]))/;

/** What opens or closes emphasis, code and links: from one that closes the parser looks back for one that opens. */
const MARK = /[[\]*_~`]/g;
const MOST_MARKS = 2000;

/**
 * Refuses what nobody writes and the parser takes n² of.
 *
 * @throws {@link Refusal} that names the file
 */
export function checkCost(source: string, name: string): void {
  for (const text of outsideCode(source)) {
    if (TOO_DEEP.test(text)) throw new Refusal(nestedTooDeep(name));
    if (text.split(BETWEEN).some((paragraph) => (paragraph.match(MARK)?.length ?? 0) > MOST_MARKS))
      throw new Refusal(tooManyMarks(name));
  }
}
