import type { StateBlock } from 'markdown-it';

/** `- انتهى -`, as agencies close a text: one word or two between two signs. */
const END_SIGN =
  /([-*+])[ \t]+\p{L}[^\s*]{0,14}(?:[ \t]\p{L}[^\s*]{0,14})?[ \t]+\1[ \t]*(?:\n|$)/uy;

/** Whether a line is the sign with which a text ends, and no item of a list. */
export function isEndSign(state: StateBlock, line: number, end: number): boolean {
  const { src, bMarks, tShift, sCount } = state;
  const from = (bMarks[line] ?? 0) + (tShift[line] ?? 0);
  END_SIGN.lastIndex = from;
  if (!END_SIGN.test(src)) return false;
  const sign = src[from];
  const before = line > 0 ? src[(bMarks[line - 1] ?? 0) + (tShift[line - 1] ?? 0)] : undefined;
  let next = line + 1;
  while (next < end && state.isEmpty(next)) next += 1;
  return before !== sign && next >= end && (sCount[line] ?? 0) >= state.blkIndent;
}

/** A hyphen and a few words. */
const NAME = /-[ \t]+\p{L}[^\n]{1,60}(?:\n|$)/uy;

/** Whether a line names whose words stand in marks of quotation right above it, and is the only one of its kind. */
export function isSource(state: StateBlock, line: number, end: number): boolean {
  const { src, bMarks, eMarks, tShift } = state;
  const lineAt = (at: number) => src.slice((bMarks[at] ?? 0) + (tShift[at] ?? 0), eMarks[at]);
  if (line === 0 || (line + 1 < end && !state.isEmpty(line + 1))) return false;
  NAME.lastIndex = (bMarks[line] ?? 0) + (tShift[line] ?? 0);
  const above = lineAt(line - 1).trim();
  return NAME.test(src) && /^(?:>[ \t]*)?[«"“][^«»"“”]*[»"”][.]?$/.test(above);
}
