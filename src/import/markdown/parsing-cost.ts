import {
  nestedTooDeep,
  tooManyComments,
  tooManyContainers,
  tooManyLines,
  tooManyMarks,
} from '../../diagnostics/messages/import-files.ts';
import { Refusal } from '../../diagnostics/refusal.ts';
import { DEEPEST } from '../html/depth.ts';
import { containersIn } from './containers.ts';
import { countLazyLines } from './lazy-lines.ts';
import { withoutCode } from './without-code.ts';

/** Where a paragraph ends: at an empty line, and where an item, a note, a row or a heading begins, in a quotation too. */
const BETWEEN =
  /\n(?=[ \t>]*(?:\n|$|\||\[\^[^\s[\]]{1,999}\]:|(?:[-*+]|#{1,6}|\d{1,9}[.)])[ \t\n]))/;

/** What opens or closes emphasis, code and links: from one that closes the parser looks back for one that opens. */
const MARK = /[[\]*_~`]/g;
const MOST_MARKS = 6000;

/** Marks that open and close within a line, in which no other stands: the parser finds their partners at once. */
const CLOSED =
  /\[[^[\]*_~`\n]*\]|`[^[\]*_~`\n]+`|(?<!\S)(\*\*?|__?)(?=\S)[^[\]*_~`\n]+(?<=\S)\1(?![^\s:.،,])/g;

/** Of all others the time grows fastest. */
const MOST_OTHERS = 2000;

/** Comments, instructions, CDATA and declarations: from each that nothing closes the parser looks through all behind it. */
const UNREAD = [
  { opening: /<!--/g, closing: '-->' },
  { opening: /<\?/g, closing: '?>' },
  { opening: /<!\[/g, closing: ']]>' },
  { opening: /<![a-z]/gi, closing: '>' },
];
const MOST_OPENINGS = 200;

/** Lines that lack a sign of the quotation or the item in whose paragraph they stand. */
const MOST_LAZY = 1000;

/** Where one of them ends, the parser copies all that stands before it. */
const MOST_CONTAINERS = 4500;

/**
 * Refuses what nobody writes and the parser takes n² of.
 *
 * @throws {@link Refusal} that names the file
 */
export function checkCost(source: string, name: string): void {
  const text = withoutCode(source);
  const { many, depth } = containersIn(text);
  if (depth >= DEEPEST) throw new Refusal(nestedTooDeep(name));
  if (many > MOST_CONTAINERS) throw new Refusal(tooManyContainers(name, MOST_CONTAINERS));
  for (const paragraph of text.split(BETWEEN)) {
    if (countOf(MARK, paragraph) > MOST_MARKS) throw new Refusal(tooManyMarks(name, MOST_MARKS));
    if (countOf(MARK, paragraph.replace(CLOSED, '')) > MOST_OTHERS)
      throw new Refusal(tooManyMarks(name, MOST_OTHERS));
    if (openIn(paragraph) > MOST_OPENINGS) throw new Refusal(tooManyComments(name));
    if (countLazyLines(paragraph) > MOST_LAZY) throw new Refusal(tooManyLines(name));
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
