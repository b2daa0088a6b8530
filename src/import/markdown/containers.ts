import { DEEPEST } from '../html/depth.ts';

/** What other blocks stand in. https://spec.commonmark.org/0.31.2/#container-blocks */
interface Container {
  /** What containers have in common that are one list, or notes below one another; of a quotation `>`. */
  readonly kind: string;
  /** From which on its text stands. */
  readonly column: number;
}

interface Place {
  readonly at: number;
  readonly column: number;
}

/** The sign of a quotation, an item or a note, at one place of a line. */
const SIGN = />|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)|\[\^[^\s[\]]{1,999}\]:/y;

/** A rule across the page. */
const RULE = /^([-*])(?:[ \t]*\1)+[ \t]*$/;

/** What goes on with the paragraph above it for sure, and no row of a table. */
const PLAIN = /^[\p{L}\p{N}][^|]*$/u;

const TAB = 4;

/**
 * How many quotations, lists and runs of notes a text has, and how many stand in one another at the most. Where they are
 * as deep as in no text nothing further is counted.
 */
export function containersIn(source: string): { readonly many: number; readonly depth: number } {
  const open: Container[] = [];
  let [many, depth] = [0, 0];
  let [isParagraph, isEmpty] = [false, false];
  for (const line of source.split('\n')) {
    const { held, place } = goOn(line, open, isEmpty);
    let { at, column } = place;
    let sign = RULE.test(line.slice(at)) ? '' : signAt(line, at);
    const hasSign = sign !== '';
    // The next item of a list, or another note, takes the place of the one above it.
    if (open[held]?.kind === kindOf(sign)) many -= 1;
    // A paragraph goes on without the signs or the room of what it stands in.
    const isLazy = !hasSign && isParagraph && PLAIN.test(line.slice(at));
    if (!isLazy) open.length = held;
    while (sign !== '') {
      const width = sign.startsWith('[') ? TAB : sign.length + 1;
      open.push({ kind: kindOf(sign), column: column + width });
      many += 1;
      ({ at, column } = textFrom(line, at + sign.length, column + sign.length));
      sign = signAt(line, at);
    }
    depth = Math.max(depth, open.length);
    if (depth >= DEEPEST) break;
    isParagraph = PLAIN.test(line.slice(at)) && (hasSign || isParagraph);
    isEmpty = hasSign && at === line.length;
  }
  return { many, depth };
}

/**
 * How many of what is open a line goes on with, and where its own text begins. An empty line goes on with items, but not
 * with one that has no text yet.
 */
function goOn(line: string, open: readonly Container[], isEmpty: boolean) {
  let place = textFrom(line, 0, 0);
  const held = open.findIndex(({ kind, column }, index) => {
    const isBlank = place.at === line.length;
    if (kind !== '>') {
      const isLast = index === open.length - 1;
      return isBlank ? isEmpty && isLast : place.column < column;
    }
    if (line[place.at] !== '>') return true;
    place = textFrom(line, place.at + 1, place.column + 1);
    return false;
  });
  return { held: held < 0 ? open.length : held, place };
}

function textFrom(line: string, from: number, fromColumn: number): Place {
  let [at, column] = [from, fromColumn];
  for (; line[at] === ' ' || line[at] === '\t'; at += 1)
    column += line[at] === '\t' ? TAB - (column % TAB) : 1;
  return { at, column };
}

function signAt(line: string, at: number): string {
  SIGN.lastIndex = at;
  return SIGN.exec(line)?.[0] ?? '';
}

function kindOf(sign: string): string {
  return sign.startsWith('[') ? '[^' : sign.slice(-1);
}
