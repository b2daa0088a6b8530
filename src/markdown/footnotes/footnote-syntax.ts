import type { StateBlock, StateInline } from 'markdown-it';
import { footnoteRepeated } from '../../diagnostics/messages/footnotes.ts';
import { withAsciiDigits } from '../../text/digits.ts';
import { environmentOf } from '../environment.ts';

/** A word, a number, or several words of Arabic, «[^رأي المحرر]»: `[^a-z 0-9]` is an expression. */
const LABEL = String.raw`\[\^\s*([^[\]\s]+|(?=[^[\]]*[\u0621-\u064A])[^[\]\s]+(?:\s+[^[\]\s]+){1,9})\s*\]`;
const DEFINITION = new RegExp(String.raw`${LABEL}:[ \t]*`, 'y');
const REFERENCE = new RegExp(LABEL, 'y');

/**
 * The reference of a footnote, `[^1]`. Which footnote has which number is known only when all are read
 * (`footnote-list.ts`).
 */
export function footnoteReference(state: StateInline, silent: boolean): boolean {
  // What looks for the end of a link's text takes a marker in it for another link.
  if (silent) return false;
  REFERENCE.lastIndex = state.pos;
  const [marker = '', typed = ''] = REFERENCE.exec(state.src) ?? [];
  const end = state.pos + marker.length;
  if (marker === '' || end > state.posMax) return false;
  const label = knownLabel(onOneLine(typed), environmentOf(state.env).footnotes);
  if (label !== undefined) {
    state.push('footnote_ref', '', 0).meta = { label };
    // Brackets behind a reference are words, and no address, also where there is no such footnote.
  } else if (state.src[end] === '(') state.pending += marker;
  else return false;
  state.pos += marker.length;
  return true;
}

/** A name of several words, which a line may end between. */
function onOneLine(label: string): string {
  return label.replace(/\s+/g, ' ');
}

/** The footnote of a name, or of the same number in other digits: `[^١]` is meant where there is `[^1]` alone. */
function knownLabel(written: string, footnotes: ReadonlyMap<string, number>): string | undefined {
  if (footnotes.has(written)) return written;
  const number = withAsciiDigits(written);
  return [...(/^\d+$/.test(number) ? footnotes.keys() : [])].find(
    (label) => withAsciiDigits(label) === number,
  );
}

/** A footnote that is written where it is referred to: `^[…]`. */
export function inlineFootnote(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith('^[', state.pos)) return false;
  const start = state.pos + 2;
  const end = state.md.helpers.parseLinkLabel(state, state.pos + 1);
  if (end < start || state.src.slice(start, end).trim() === '') return false;
  if (!silent) {
    const { posMax } = state;
    state.pos = start;
    state.posMax = end;
    state.push('footnote_inline_open', '', 1);
    state.md.inline.tokenize(state);
    state.push('footnote_inline_close', '', -1);
    state.posMax = posMax;
  }
  state.pos = end + 1;
  return true;
}

/** Whether a footnote's text begins at a line. */
export function isFootnoteDefinition(state: StateBlock, line: number): boolean {
  return footnoteDefinition(state, line, line + 1, true);
}

/** The text of a footnote, `[^1]: …`: the rest of its line, and the lines below it that stand four further in. */
export function footnoteDefinition(
  state: StateBlock,
  start: number,
  end: number,
  silent: boolean,
): boolean {
  const { bMarks, tShift, sCount, blkIndent, parentType } = state;
  const [mark = 0, shift = 0, column = 0] = [bMarks[start], tShift[start], sCount[start]];
  DEFINITION.lastIndex = mark + shift;
  const [marker, typed = ''] = DEFINITION.exec(state.src) ?? [];
  if (marker === undefined || marker.includes('\n') || column - blkIndent >= 4) return false;
  if (silent) return true;
  const { footnotes, notes } = environmentOf(state.env);
  const line = start + 1;
  const label = onOneLine(typed);
  const other = footnotes.get(label);
  if (other !== undefined)
    notes.push({ line, severity: 'error', ...footnoteRepeated(label, other) });
  else footnotes.set(label, line);
  const open = state.push('footnote_definition_open', '', 1);
  open.meta = { label, line };
  state.blkIndent += 4;
  state.parentType = 'footnote';
  // The rest of the line stands as if it were a line of the footnote.
  bMarks[start] = mark + shift + marker.length;
  tShift[start] = 0;
  sCount[start] = state.blkIndent;
  state.md.block.tokenize(state, start, end);
  bMarks[start] = mark;
  tShift[start] = shift;
  sCount[start] = column;
  state.parentType = parentType;
  state.blkIndent = blkIndent;
  state.push('footnote_definition_close', '', -1);
  return true;
}
