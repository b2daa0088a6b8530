import type { StateCore } from 'markdown-it';
import { markerIn } from '../lists/list-markers.ts';
import { codeLines } from './code-fences.ts';
import { ANSWER, QUESTION } from './questions.ts';

/** Marks of direction, which nobody sees, and the space that does not break. */
const HIDDEN = /[\u061C\u200E\u200F\u202A-\u202C\u00A0\uFEFF]/;
const ALL_HIDDEN = new RegExp(HIDDEN, 'g');

/** Quotations in which a line stands. */
const QUOTED = /^(?:[ \t]*>)*[ \t]*/;

/** A heading, a bullet, a row between bars, a box. */
const SIGN = /^(?:#{1,6}(?=[ \t\p{L}«“"(*])|[-+*](?=[ \t])|\||:{3,})/u;

/**
 * Takes marks of direction from the signs with which lines begin, and reads a space that does not break as
 * a space there: editors for right-to-left texts put them in unseen, and `1-` would be no item. Where no sign
 * follows, a mark stays.
 */
export function lineStarts(state: StateCore): void {
  if (!HIDDEN.test(state.src)) return;
  const lines = state.src.split('\n');
  const code = codeLines(lines);
  state.src = lines
    .map((line, at) => (!code[at] && HIDDEN.test(line) ? withPlainStart(line) : line))
    .join('\n');
}

/** A line without what is hidden at its sign. */
export function withPlainStart(line: string): string {
  const end = endOfSign(line.replace(ALL_HIDDEN, plainOf));
  if (end === 0) return line;
  let [at, length] = [0, 0];
  // What is hidden right behind a sign goes, too.
  while (length < end || HIDDEN.test(line.charAt(at))) {
    length += plainOf(line.charAt(at)).length;
    at += 1;
  }
  return line.slice(0, at).replace(ALL_HIDDEN, plainOf) + line.slice(at);
}

function plainOf(character: string): string {
  if (character === '\u00A0') return ' ';
  return HIDDEN.test(character) ? '' : character;
}

/** Where the signs of a line end, 0 without one: behind that of an item another may stand. */
function endOfSign(line: string): number {
  const [quoted = ''] = QUOTED.exec(line) ?? [];
  const from = quoted.length;
  const end = signAt(line, from);
  if (end === from) return quoted.includes('>') ? from : 0;
  const second = from + (/^[-+*][ \t]+/.exec(line.slice(from))?.[0].length ?? 0);
  return Math.max(end, signAt(line, second));
}

/** Where a sign ends that stands at a place. */
function signAt(line: string, from: number): number {
  const rest = line.slice(from);
  const found = [SIGN, QUESTION, ANSWER].map((sign) => sign.exec(rest)?.[0].length ?? 0);
  return Math.max(from + Math.max(...found), markerIn(line, from, line.length)?.end ?? from);
}
