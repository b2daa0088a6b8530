import type { StateBlock, Token } from 'markdown-it';
import { itemContent } from './list-item.ts';
import { isOfOneKind, type ListMarker, listMarkerAt } from './list-markers.ts';
import { secondNumber } from './list-start.ts';
import { builtInBlockRule } from './rules.ts';

/** A list that is being read: its first marker, how far in its markers stand, its next number. */
interface OpenList {
  readonly marker: ListMarker;
  readonly indent: number;
  next: number;
}

/** The numbered lists that are open at a place of the text, the innermost last. */
const openLists = new WeakMap<StateBlock, OpenList[]>();

const bulletList = builtInBlockRule('list');

/**
 * Numbered lists. Markdown takes any number with a dot for an item, so that a line that happens to
 * begin with `300. ` loses its digits. Here a list is two consecutive markers from 1, in any hand's
 * digits; every other number is a word of its sentence.
 */
export function list(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const from = (state.bMarks[start] ?? 0) + (state.tShift[start] ?? 0);
  if ('-+*'.includes(state.src.charAt(from))) return bulletList(state, start, end, silent);
  const marker = listMarkerAt(state, start);
  const column = state.sCount[start] ?? 0;
  if (!marker || column - state.blkIndent >= 4) return false;
  const open = openLists.get(state) ?? [];
  openLists.set(state, open);
  if (silent && column < state.blkIndent && open.some((known) => goesOn(known, marker, column))) {
    return true;
  }
  if (silent && isEmptyInParagraph(state, start, marker)) return false;
  const second = secondNumber(state, start, end, marker);
  if (second !== undefined && !silent) {
    read(state, start, end, { marker, indent: state.blkIndent, next: second }, open);
  }
  return second !== undefined;
}

/** An empty item does not end a paragraph: https://spec.commonmark.org/0.31.2/#list-items */
function isEmptyInParagraph(state: StateBlock, line: number, marker: ListMarker): boolean {
  const isInside = state.parentType === 'paragraph' && (state.sCount[line] ?? 0) >= state.blkIndent;
  return isInside && itemContent(state, line, marker.end).isEmpty;
}

/** Whether a marker is the next one of a list. */
function goesOn(
  { marker: first, indent, next }: OpenList,
  marker: ListMarker,
  column: number,
): boolean {
  const depth = column - indent;
  return depth >= 0 && depth < 4 && marker.number === next && isOfOneKind(first, marker);
}

function read(
  state: StateBlock,
  start: number,
  end: number,
  list: OpenList,
  open: OpenList[],
): void {
  const { parentType } = state;
  const first = state.tokens.length;
  const token = state.push('ordered_list_open', 'ol', 1);
  const { digits, delimiter } = list.marker;
  token.markup = delimiter;
  if (digits !== 'western') token.attrSet('class', `${digits}-digits`);
  open.push(list);
  state.parentType = 'list';
  let isTight = true;
  let isAfterBlank = false;
  let line = start;
  for (let marker: ListMarker | undefined = list.marker; marker; ) {
    isTight = readItem(state, line, end, marker) && !isAfterBlank && isTight;
    isAfterBlank = state.line - line > 1 && state.isEmpty(state.line - 1);
    line = state.line;
    // No other block begins with a number.
    marker = line < end ? listMarkerAt(state, line) : undefined;
    if (!marker || !goesOn(list, marker, state.sCount[line] ?? 0)) break;
    // One who writes `1.` before the second item writes it before all.
    if (list.next > 1) list.next += 1;
    else if (secondNumber(state, line, end, marker) === 2) break;
  }
  open.pop();
  state.parentType = parentType;
  state.push('ordered_list_close', 'ol', -1);
  token.map = [start, line];
  state.line = line;
  if (isTight) tighten(state.tokens, first, state.level + 2);
}

/** @returns whether no empty line stands in the item */
function readItem(state: StateBlock, line: number, end: number, marker: ListMarker): boolean {
  const { blkIndent, listIndent, tight } = state;
  const [shift = 0, column = 0] = [state.tShift[line], state.sCount[line]];
  const content = itemContent(state, line, marker.end);
  const token = state.push('list_item_open', 'li', 1);
  token.markup = marker.delimiter;
  state.listIndent = blkIndent;
  state.blkIndent = content.indent;
  state.tight = true;
  state.tShift[line] = content.start - (state.bMarks[line] ?? 0);
  state.sCount[line] = content.column;
  if (content.isEmpty && state.isEmpty(line + 1)) state.line = Math.min(line + 2, end);
  else state.md.block.tokenize(state, line, end);
  const isTight = state.tight;
  state.blkIndent = blkIndent;
  state.listIndent = listIndent;
  state.tight = tight;
  state.tShift[line] = shift;
  state.sCount[line] = column;
  token.map = [line, state.line];
  state.push('list_item_close', 'li', -1).markup = marker.delimiter;
  return isTight;
}

/** The paragraphs of a list without empty lines are no boxes of their own. */
function tighten(tokens: readonly Token[], first: number, level: number): void {
  for (const token of tokens.slice(first)) {
    if (token.level === level && /^paragraph_/.test(token.type)) token.hidden = true;
  }
}
