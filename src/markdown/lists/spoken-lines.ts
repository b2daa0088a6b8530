import type { StateBlock } from 'markdown-it';
import { lineAt, signsAround, typedAt } from '../source-lines.ts';
import type { ListMarker } from './list-marker.ts';
import { listMarkerAt } from './list-markers.ts';

/** What is asked, called out, answered or told to have been said. */
const SAID =
  /[؟?!]["»”’)\]]*[ \t]*$|^[ \t«“"]*(?:[وف]?(?:قال|قالت|قالوا|يقول|تقول|سأل|سألت|سأله|سألته|أجاب|أجابت|أجابه|ردّ?|ردّ?ت|أضاف|أضافت|صاح|صاحت|همس|همست)|نعم|لا|بلى|كلا|أجل)(?![\p{L}\p{M}])/u;

/** Whether someone says what stands behind a dash, or it tells that they do. */
export function isSaid(text: string): boolean {
  return SAID.test(text);
}

/**
 * Whether a line with a bullet answers what is said behind a dash right above it: both stay as they were typed. What is
 * announced there, and several behind one bullet, is a list.
 */
export function isAnswer(state: StateBlock, line: number, end: number): boolean {
  const above = line > 0 && !state.isEmpty(line - 1) ? listMarkerAt(state, line - 1) : undefined;
  if (above?.family !== 'dash') return false;
  const said = state.src.slice(above.end, state.eMarks[line - 1]).trimEnd();
  const own = typedAt(state, line);
  const isOneOfMany = line + 1 < end && lineAt(state, line + 1).startsWith(own.charAt(0));
  if (/[:：]$/.test(said) || isOneOfMany) return false;
  return isSaid(said) || isSaid(own.slice(1));
}

/** Lines one after another, and whether they are what people say to each other. */
interface Lines {
  readonly from: number;
  readonly to: number;
  readonly isSpoken: boolean;
}

/** Those that were looked at last: each of them asks. */
const known = new WeakMap<StateBlock, Lines>();

/**
 * Whether a line that begins with a dash is one of a dialogue or the source of a quotation, and no item of a
 * list: its dash belongs to it.
 */
export function isSpoken(
  state: StateBlock,
  start: number,
  end: number,
  { family }: ListMarker,
): boolean {
  if (family !== 'dash' && family !== 'hyphen') return false;
  // What stands behind the sign of a quotation.
  if (family === 'dash' && signsAround(state, start).includes('>')) return true;
  const before = known.get(state);
  if (before && before.from <= start && start < before.to) return before.isSpoken;
  let to = start;
  let someoneSpeaks = false;
  for (; to < end && !state.isEmpty(to); to += 1) {
    const marker = listMarkerAt(state, to);
    if (marker?.family === family) {
      someoneSpeaks ||= isSaid(state.src.slice(marker.end, state.eMarks[to]));
    }
  }
  known.set(state, { from: start, to, isSpoken: someoneSpeaks });
  return someoneSpeaks;
}
