import type { Token } from 'markdown-it';
import { isBreak } from '../inline-lines.ts';
import type { ListMarker } from '../lists/list-marker.ts';
import { markerIn } from '../lists/list-markers.ts';
import { ANSWER, QUESTION } from './questions.ts';

/** A line of a paragraph as it was typed. */
export interface TypedLine {
  /** What ends the line before it. */
  readonly before: Token | undefined;
  readonly text: string;
  /** All that it shows. */
  readonly whole: string;
  /** The kind of the sign with which it begins. */
  readonly kind: string | undefined;
  readonly marker: ListMarker | undefined;
  /** Whether all of it is in bold or italics, or one link: a heading, or the like. */
  readonly isMarked: boolean;
  /** From 1. */
  readonly line: number;
}

/** A bullet of Markdown too far in to be one. */
const BULLET = /^[-+*][ \t]+\S/;

/** More than people count in a list: a year, or a figure of its sentence. */
const LARGEST = 99;

/** The lines of a block. */
export function linesOf(block: Token): readonly TypedLine[] {
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
  const isTurn = turnsOf(lines);
  return lines.map((typed, index) =>
    isTurn(typed, index) ? { ...typed, kind: 'turn', marker: undefined } : typed,
  );
}

/** Tells which lines are someone's turn in an interview. What follows a question is its answer, also without its sign. */
function turnsOf(lines: readonly TypedLine[]): (line: TypedLine, index: number) => boolean {
  const asks = lines.map(({ text }) => QUESTION.test(text));
  const answers = lines.map(({ text }) => ANSWER.test(text));
  const isAsked = (index: number) =>
    asks[index] === true && /[؟?][»”"’)\]]*$/.test(lines[index]?.whole ?? '');
  const isInterview =
    (asks.includes(true) && answers.includes(true)) || lines.some((_line, at) => isAsked(at));
  return (_line, at) => isInterview && (asks[at] || answers[at] || isAsked(at - 1)) === true;
}

function typedLine(parts: readonly Token[], before: Token | undefined, line: number): TypedLine {
  const whole = parts.map(textOf).join('').trim();
  // Emphasis may begin before a sign, as in «**1. عنوان**».
  const first = parts.find(
    ({ type, content }) => !MARKS.test(type) && (type !== 'text' || content),
  );
  const text = first?.type === 'text' ? whole : '';
  const marker = markerIn(text, 0, text.length);
  const kind = BULLET.test(text) ? 'bullet' : marker && kindOf(marker);
  return { before, text, whole, isMarked: isMarked(parts), kind, marker, line };
}

/** Whether one mark of emphasis, or one link, is around all parts of a line. */
function isMarked(parts: readonly Token[]): boolean {
  const shown = parts.filter(({ type, content }) => type !== 'text' || content.trim() !== '');
  const [open] = shown;
  if (!open || !(MARKS.test(open.type) || open.type === 'link_open')) return false;
  return (
    shown.findIndex(({ level, nesting }) => nesting === -1 && level === open.level) ===
    shown.length - 1
  );
}

const MARKS = /^(?:em|strong|s)_open$/;

/** What was escaped is no sign. */
function textOf({ type, content, nesting }: Token): string {
  if (type === 'text') return content;
  return nesting === 0 ? '\uFFFC' : '';
}

function kindOf({ family, kind, digits, places }: ListMarker): string | undefined {
  if (family === 'bullet') return 'bullet';
  // `2.5` begins a sentence as well.
  if (family === 'part') return undefined;
  return digits !== undefined && (places[0] ?? 0) > LARGEST ? undefined : kind;
}
