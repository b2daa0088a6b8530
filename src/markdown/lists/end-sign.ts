import type { StateBlock } from 'markdown-it';
import { columnAt, lineAt, signsAround, textStart, typedAt } from '../source-lines.ts';

/** `- انتهى -`, as agencies close a text, `- الجزء الثاني -` above what follows: a few words between two signs. */
const BETWEEN_SIGNS = /([-+])[ \t]+[\p{L}\p{N}](?:(?!\1)[^\n]){0,40}[ \t]\1[ \t]*(?:\n|$)/uy;

/** `* كاتب من صيدا *`: what stands between two asterisks is no item, wherever it stands. */
const BETWEEN_ASTERISKS = /\*[ \t]+[^\s*][^*\n]*[ \t]\*[ \t]*(?:\n|$)/y;

/** Whether words stand between two signs, and are no item of a list. */
export function isBetweenSigns(state: StateBlock, line: number, end: number): boolean {
  const { src } = state;
  const from = textStart(state, line);
  BETWEEN_SIGNS.lastIndex = from;
  BETWEEN_ASTERISKS.lastIndex = from;
  const isAnywhere = BETWEEN_ASTERISKS.test(src);
  if (!isAnywhere && !BETWEEN_SIGNS.test(src)) return false;
  // A line beside it that stands in no quotation, or in another one, is of no list with it.
  const depthAt = (at: number) => signsAround(state, at).replace(/[^>]/g, '').length;
  const signAt = (at: number) =>
    depthAt(at) === depthAt(line) ? src[textStart(state, at)] : undefined;
  const before = line > 0 ? signAt(line - 1) : undefined;
  let next = line + 1;
  while (next < end && state.isEmpty(next)) next += 1;
  const isInList =
    !isAnywhere && (before === src[from] || (next < end && signAt(next) === src[from]));
  return !isInList && columnAt(state, line) >= state.blkIndent;
}

/** A hyphen and a few words. */
const NAME = /^-[ \t]*\p{L}.{0,59}$/u;

/** All of a line in marks of quotation. */
export const IN_MARKS = /^(?:>[ \t]*)?[«"“][^«»"“”]*[»"”][.]?$/;

/** What no name ends with. */
const SENTENCE_END = /[.؟?!:؛…]$/;

/**
 * Whether a line names whose words stand above it, in marks of quotation or behind the sign of one, and is the only
 * one of its kind.
 */
export function isSource(state: StateBlock, line: number, end: number): boolean {
  const name = typedAt(state, line);
  if (!NAME.test(name)) return false;
  // With the signs of the quotation in which a line stands.
  const withSigns = (at: number) => (signsAround(state, at) + lineAt(state, at)).trim();
  const above = line > 0 ? withSigns(line - 1) : '';
  const isInMarks = IN_MARKS.test(above);
  const isLast = line + 1 >= end || state.isEmpty(line + 1);
  // What is quoted next stands below its name.
  if (!isLast && !(isInMarks && IN_MARKS.test(withSigns(line + 1)))) return false;
  if (isInMarks) return true;
  const isBelow = /^>[ \t]*[^\s>]/.test(above) && !/^>/.test(withSigns(line));
  return isBelow && !SENTENCE_END.test(name);
}
