import {
  nestedTooDeep,
  tooManyComments,
  tooManyLines,
  tooManyMarks,
} from '../../diagnostics/messages/import-files.ts';
import { Refusal } from '../../diagnostics/refusal.ts';
import { DEEPEST } from '../html/depth.ts';
import { containerDepth } from './container-depth.ts';

/** Where a paragraph ends: at an empty line, and where an item, a row or a heading begins, in a quotation too. */
const BETWEEN = /\n(?=[ \t>]*(?:\n|$|\||(?:[-*+]|#{1,6}|\d{1,9}[.)])[ \t\n]))/;

/** What opens or closes emphasis, code and links: from one that closes the parser looks back for one that opens. */
const MARK = /[[\]*_~`]/g;
const MOST_MARKS = 2000;

/** Comments, instructions, CDATA and declarations: from each that nothing closes the parser looks through all behind it. */
const UNREAD = [
  { opening: /<!--/g, closing: '-->' },
  { opening: /<\?/g, closing: '?>' },
  { opening: /<!\[/g, closing: ']]>' },
  { opening: /<![a-z]/gi, closing: '>' },
];
const MOST_OPENINGS = 200;

/** A quotation or an item: from each line below that lacks its sign the parser looks back through its paragraph. */
const CONTAINER = /^[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])/m;
const MOST_LINES = 1000;

/**
 * Refuses what nobody writes and the parser takes n² of.
 *
 * @throws {@link Refusal} that names the file
 */
export function checkCost(source: string, name: string): void {
  const text = withoutCode(source);
  if (containerDepth(text) >= DEEPEST) throw new Refusal(nestedTooDeep(name));
  for (const paragraph of text.split(BETWEEN)) {
    if (countOf(MARK, paragraph) > MOST_MARKS) throw new Refusal(tooManyMarks(name));
    if (openIn(paragraph) > MOST_OPENINGS) throw new Refusal(tooManyComments(name));
    if (countOf(/\n/g, paragraph) > MOST_LINES && CONTAINER.test(paragraph))
      throw new Refusal(tooManyLines(name));
  }
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}

/** How much of what readers do not see begins in a paragraph, or a cell of a row, and does not end in it. */
function openIn(paragraph: string): number {
  const open = paragraph
    .split('|')
    .flatMap((cell) =>
      UNREAD.map(({ opening, closing }) =>
        countOf(opening, cell.slice(cell.lastIndexOf(closing) + 1)),
      ),
    );
  return open.reduce((all, each) => all + each, 0);
}

/**
 * A text without its code, as far as that is sure: between fences that stand at the beginning of a line, which end
 * whatever is open. In a text with HTML, whose blocks hide fences, none is sure.
 */
function withoutCode(source: string): string {
  if (/^ {0,3}</m.test(source)) return source;
  let fence = '';
  const isProse = (line: string): boolean => {
    if (fence !== '') {
      const [signs = ''] = /(?<=^ {0,3})[`~]+(?=[ \t]*$)/.exec(line) ?? [];
      if (signs.startsWith(fence)) fence = '';
      return false;
    }
    [fence = ''] = /^(?:`{3,}(?=[^`]*$)|~{3,})/.exec(line) ?? [];
    return fence === '';
  };
  return source
    .split('\n')
    .map((line) => (isProse(line) ? line : ''))
    .join('\n');
}
