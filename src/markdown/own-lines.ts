import type { StateCore, Token } from 'markdown-it';
import { bulletWithoutSpace, signAlone } from '../diagnostics/messages/left-overs.ts';
import { environmentOf } from './environment.ts';
import { isBreak } from './inline-lines.ts';
import type { ListMarker } from './list-marker.ts';
import { markerIn } from './list-markers.ts';
import { ANSWER, QUESTION } from './questions.ts';
import { isSaid } from './spoken-lines.ts';

/** A line of a paragraph as it was typed. */
interface TypedLine {
  /** What ends the line before it. */
  readonly before: Token | undefined;
  readonly text: string;
  /** The kind of the sign with which it begins. */
  readonly kind: string | undefined;
  readonly marker: ListMarker | undefined;
  /** From 1. */
  readonly line: number;
}

/** A bullet of Markdown too far in to be one. */
const BULLET = /^[-+*][ \t]+\S/;

/** Between people who speak, a sentence that has ended is told apart from the next. */
const SENTENCE_END = /[.؟?!…][»”"’)\]]*\s*$/;

/** More than people count in a list: a year, or a figure of its sentence. */
const LARGEST = 99;

/**
 * Lines of a paragraph that begin with a sign of a list and are none, lines of a dialogue, questions and
 * answers: each stands on a line of its own, as it was typed. A sign that its editor may have meant for a
 * list gets advice.
 */
export function ownLines(state: StateCore): void {
  const { notes } = environmentOf(state.env);
  const blocks = state.tokens
    .filter(({ type, meta }, at) => {
      // What is told of lists cannot be followed in a cell.
      const isInCell = /^t[dh]_open$/.test(state.tokens[at - 1]?.type ?? '');
      return type === 'inline' && (!meta || meta.sign) && !isInCell;
    })
    // The sign of an item that keeps it was read.
    .map((token) => linesOf(token).slice(token.meta ? 1 : 0));
  const isBesideAnother = rowsOf(blocks.flat());
  for (const lines of blocks) {
    const kinds = Map.groupBy(lines, ({ kind }) => kind);
    const isDialogue = lines.some(isSpokenOf(kinds));
    for (const [index, typed] of lines.entries()) {
      const { before, kind } = typed;
      const isBeside = isBesideAnother(typed);
      const advice = isBeside ? undefined : adviceOn(typed);
      if (advice) notes.push({ line: typed.line, severity: 'advice', ...advice });
      const above = lines[index - 1]?.text ?? '';
      const isAnnounced = /[:：][*_]*\s*$/.test(above);
      const isOne = kind !== undefined && ((kinds.get(kind)?.length ?? 0) > 1 || isBeside);
      const isSignLine = kind !== undefined && (isAnnounced || isOne || kind === 'bullet');
      const isTold = isDialogue && SENTENCE_END.test(above);
      if (before?.type === 'softbreak' && (isSignLine || isTold)) before.type = 'hardbreak';
    }
  }
}

/** Tells whether a line is one of those in which people speak to each other. */
function isSpokenOf(kinds: ReadonlyMap<string | undefined, readonly TypedLine[]>) {
  return ({ kind, text, marker }: TypedLine): boolean =>
    marker?.family === 'dash' &&
    (kinds.get(kind)?.length ?? 0) > 1 &&
    isSaid(text.slice(marker.end));
}

/** Tells whether another line of the text has the sign before one's own or after it: something stands between. */
function rowsOf(lines: readonly TypedLine[]): (line: TypedLine) => boolean {
  const signs = new Set(lines.flatMap(({ marker }) => (marker ? placesOf(marker) : [])));
  return ({ marker }) =>
    marker !== undefined &&
    [-1, 1].some((step) => placesOf(marker, step).some((at) => signs.has(at)));
}

function placesOf({ kind, places }: ListMarker, step = 0): readonly string[] {
  return places.map((place, row) => `${kind} ${row} ${place + step}`);
}

function linesOf(block: Token): readonly TypedLine[] {
  const groups: Token[][] = [[]];
  const breaks: (Token | undefined)[] = [undefined];
  for (const part of block.children ?? []) {
    if (isBreak(part) && part.level === 0) {
      groups.push([]);
      breaks.push(part);
    } else groups.at(-1)?.push(part);
  }
  let line = (block.map?.[0] ?? 0) + 1;
  const lines = groups.map((parts, index) => {
    const before = breaks[index];
    if (before) line = before.map?.[1] ?? line + 1;
    return typedLine(parts, before, line);
  });
  const isInterview = [QUESTION, ANSWER].every((turn) => lines.some(({ text }) => turn.test(text)));
  return lines.map((typed) => {
    const isTurn = isInterview && (QUESTION.test(typed.text) || ANSWER.test(typed.text));
    return isTurn ? { ...typed, kind: 'turn', marker: undefined } : typed;
  });
}

function typedLine(parts: readonly Token[], before: Token | undefined, line: number): TypedLine {
  const [first] = parts;
  // What was escaped is no sign.
  const text =
    first?.type === 'text'
      ? parts.map(({ type, content }) => (type === 'text_special' ? '\uFFFC' : content)).join('')
      : '';
  const marker = markerIn(text, 0, text.length);
  const kind = BULLET.test(text) ? 'bullet' : marker && kindOf(marker);
  return { before, text, kind, marker, line };
}

function kindOf({ family, kind, digits, places }: ListMarker): string | undefined {
  if (family === 'bullet') return 'bullet';
  return digits !== undefined && (places[0] ?? 0) > LARGEST ? undefined : kind;
}

/** What is said of a sign that its editor may have meant for a list. */
function adviceOn({ text, marker }: TypedLine) {
  if (!marker || marker.isKept !== (marker.family === 'letter')) return undefined;
  const sign = text.slice(0, marker.end).trim();
  switch (marker.family) {
    case 'hyphen':
      // Of an asterisk something is said wherever it is shown.
      return sign === '*' || isSaid(text.slice(marker.end)) ? undefined : bulletWithoutSpace(sign);
    case 'number':
      // A year, an hour, a score.
      if (!marker.beginsAnywhere) return undefined;
      return signAlone(sign, '1.');
    case 'bullet':
      return signAlone(sign, '-');
    case 'letter':
      return marker.beginsAnywhere ? signAlone(sign, '1.') : undefined;
    default:
      return undefined;
  }
}
