import type { StateBlock, Token } from 'markdown-it';
import { fenceOf } from '../as-typed/code-fences.ts';
import { builtInBlockRule } from '../rules.ts';
import { columnAt, lineAt, textStart } from '../source-lines.ts';
import { isDialledNumber } from './dialled-number.ts';
import { isBetweenSigns, isSource } from './end-sign.ts';
import { itemContent } from './list-item.ts';
import { isFirst, isNext, isOfOneKind, isPartOf, type ListMarker } from './list-marker.ts';
import { listMarkerAt } from './list-markers.ts';
import { secondMarker } from './list-start.ts';
import { isBetweenItems, moveIn } from './lists-between.ts';
import { readItem } from './read-item.ts';
import { isAnswer, isSpoken } from './spoken-lines.ts';

/** A list that is being read: its first sign and its last, and how far in its signs stand. */
interface OpenList {
  readonly marker: ListMarker;
  readonly indent: number;
  /** Whether each item has the first number. */
  readonly isRepeated: boolean;
  /** The kinds of other signs that stand between its items. */
  readonly kinds: Set<string>;
  last: ListMarker;
}

/** The lists that are open at a place of the text, the innermost last. */
const openLists = new WeakMap<StateBlock, OpenList[]>();

const bulletList = builtInBlockRule('list');

/** A bullet of Markdown. */
const BULLET = /[-+*](?=[ \t\n]|$)/y;
const MOVED_BULLET = /[ \t]*([-+*])(?=[ \t])/y;

/**
 * Lists. Markdown takes any number with a dot for an item, so that a line that happens to begin with
 * `300. ` loses its digits. Here a list of any signs but Markdown's bullets is two that follow one another:
 * numbers in any hand's digits, `1. `, `١-`, `(1)`; letters; `•`, `–` and their like. Any other sign is a
 * word of its sentence.
 */
export function list(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  if (isSource(state, start, end)) return false;
  BULLET.lastIndex = textStart(state, start);
  if (BULLET.test(state.src)) {
    const isWord = [isBetweenSigns, isAnswer, isDialledNumber].some((is) => is(state, start, end));
    return !isWord && bulletList(state, start, end, silent);
  }
  const marker = listMarkerAt(state, start);
  const column = columnAt(state, start);
  if (!marker || column - state.blkIndent >= 4) return false;
  if (marker.family === 'bullet' && isAnswer(state, start, end)) return false;
  const open = openLists.get(state) ?? [];
  openLists.set(state, open);
  if (silent && column < state.blkIndent && open.some((known) => goesOn(known, marker, column))) {
    return true;
  }
  if (silent && isEmptyInParagraph(state, start, marker)) return false;
  const isPart = isPartOfOpen(open.at(-1), marker);
  const isAlone =
    isBesideBullet(state, start, end, marker) || isPart || opensCode(state, start, marker);
  const next = isAlone ? undefined : secondMarker(state, start, end, marker);
  const second = next ?? (isAlone || isBetweenItems(state, start) ? marker : undefined);
  if (second === undefined || isSpoken(state, start, end, marker)) return false;
  const isRepeated = marker.places.length > 0 && next !== undefined && !isNext(marker, next);
  const list = {
    marker: isPart ? { ...marker, mayBeApart: true } : marker,
    indent: state.blkIndent,
    isRepeated,
    kinds: new Set<string>(),
    last: marker,
  };
  if (!silent) read(state, start, end, list, open);
  return true;
}

/** Whether a sign numbers a part of the item that is being read. */
function isPartOfOpen(list: OpenList | undefined, marker: ListMarker): boolean {
  return list !== undefined && isPartOf(list.last, marker);
}

/** Whether code begins behind the number of a line: no sentence does so, but for one that begins with a year. */
function opensCode(state: StateBlock, line: number, { beginsAnywhere }: ListMarker): boolean {
  const { signs, mark } = fenceOf(lineAt(state, line));
  return beginsAnywhere && signs !== '' && mark !== undefined;
}

/** Whether a bullet without its space stands beside one that has it. */
function isBesideBullet(
  state: StateBlock,
  line: number,
  end: number,
  { family, end: behind }: ListMarker,
): boolean {
  if (family !== 'hyphen') return false;
  return [line - 1, line + 1].some((other) => {
    if (other < 0 || other >= end) return false;
    // Of an item that is being read the text begins behind its sign.
    MOVED_BULLET.lastIndex = state.bMarks[other] ?? 0;
    return MOVED_BULLET.exec(state.src)?.[1] === state.src[behind - 1];
  });
}

/** An empty item does not end a paragraph: https://spec.commonmark.org/0.31.2/#list-items */
function isEmptyInParagraph(state: StateBlock, line: number, marker: ListMarker): boolean {
  const isInside = state.parentType === 'paragraph' && columnAt(state, line) >= state.blkIndent;
  return isInside && itemContent(state, line, marker.end).isEmpty;
}

/** Whether a sign is the next one of a list. */
function goesOn(
  { marker: first, indent, isRepeated, last }: OpenList,
  marker: ListMarker,
  column: number,
): boolean {
  const depth = column - indent;
  if (depth < 0 || depth >= 4 || !isOfOneKind(first, marker)) return false;
  return isRepeated ? isFirst(marker) : isNext(last, marker);
}

function read(
  state: StateBlock,
  start: number,
  end: number,
  list: OpenList,
  open: OpenList[],
): void {
  const { parentType } = state;
  const { marker: sign } = list;
  const first = state.tokens.length;
  const isNumbered = sign.digits !== undefined;
  const [type, tag] = isNumbered ? ['ordered_list', 'ol'] : ['bullet_list', 'ul'];
  const token = state.push(`${type}_open`, tag, 1);
  if (isNumbered && !isFirst(sign)) token.attrSet('start', String(sign.places[0]));
  if (isNumbered && sign.digits !== 'western') token.attrSet('class', `${sign.digits}-digits`);
  if (sign.isKept) token.attrSet('class', 'own-signs');
  open.push(list);
  state.parentType = 'list';
  let isTight = true;
  let isAfterBlank = false;
  let line = start;
  for (let marker: ListMarker | undefined = sign; marker; ) {
    list.last = marker;
    const putBack = moveIn(state, line, end, list, marker, (other, column) =>
      goesOn(list, other, column),
    );
    isTight = readItem(state, line, end, marker) && !isAfterBlank && isTight;
    putBack();
    isAfterBlank = state.line - line > 1 && state.isEmpty(state.line - 1);
    line = state.line;
    if (isAfterBlank && !sign.mayBeApart) break;
    // No other block begins with such a sign.
    marker = line < end ? listMarkerAt(state, line) : undefined;
    if (!marker || !goesOn(list, marker, columnAt(state, line))) break;
    // One who writes `1.` before the second item writes it before all.
    const second = list.isRepeated ? secondMarker(state, line, end, marker) : undefined;
    if (second && isNext(marker, second)) break;
  }
  open.pop();
  state.parentType = parentType;
  state.push(`${type}_close`, tag, -1);
  token.map = [start, line];
  state.line = line;
  if (isTight) tighten(state.tokens, first, state.level + 2);
}

/** The paragraphs of a list without empty lines are no boxes of their own. */
function tighten(tokens: readonly Token[], first: number, level: number): void {
  for (const token of tokens.slice(first)) {
    if (token.level === level && /^paragraph_/.test(token.type)) token.hidden = true;
  }
}
