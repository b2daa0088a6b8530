import { RTL_LETTER } from './direction.ts';
import { enumerators } from './enumerators.ts';
import type { Pairs } from './paired-punctuation.ts';
import { type Range, rangesOf } from './range.ts';

/** A segment of right-to-left text that may hold a name, a number or a phrase of the other direction. */
export interface Segment extends Range {
  /** Whether marks stand around exactly this much: then its punctuation is its own. */
  readonly enclosed: boolean;
  readonly pairs: Pairs;
  /** Where the last letter or digit of its line stands. */
  readonly lastWord: number;
}

/**
 * What Arabic text alone has: letters, its digits, commas and guillemets; lines and control characters; arrows that
 * point where it runs, «Settings ← General», but not that of `x ← 5`.
 */
const STRETCH = new RegExp(
  String.raw`(?:(?!${RTL_LETTER}|(?=\p{scx=Arab})\p{M}|(?<!(?<![\p{L}\p{N}])\p{Ll} )[←⟵⬅◀◄])[^٠-٩۰-۹٪٫٬،؛؟«»\n\u061C\u200E\u200F])+`,
  'gu',
);
const WORD = /[\p{L}\p{N}]/u;
const BRACKET = /[([{]/;
/** Signs of what stands in the brackets after them: `√(x + 1)`, `$(date)`, `*.{js,ts}`. */
const BEFORE_BRACKET = /(?:[√∛∑∏∫#$@%\\]|\*\.)$/u;
/** What a bracket or mark at the beginning is only the first word of: `(a+b)(a-b)`, `(x + 1)² = 4`, `(R)-2-butanol`. */
const CONTINUATION =
  /[\p{L}\p{N}([{]|(?<=[)\]}])(?:\^|[-−]\(|-(?=\p{Ll}|[\p{N},]+-\p{L})| ?[=+×÷*/≤≥<>≈≠]| [-−] [\p{L}\p{N}]{1,2}(?![\p{L}\p{N}]))/uy;

/**
 * Cuts the stretches of a right-to-left text that have none of its letters at their brackets and
 * quotation marks: «CNN»، "BBC" is two, John "Jack" Smith is one.
 */
export function segmentsOf(text: string, line: Range, pairs: Pairs): readonly Segment[] {
  const lastWord = lastWordOf(text, line);
  const stretches = rangesOf(text.slice(line.start, line.end), STRETCH).map((range) => ({
    start: line.start + range.start,
    end: line.start + range.end,
  }));
  const signs = enumerators(text, line);
  return stretches.flatMap((stretch) => {
    const pieces = between(stretch, signs).flatMap((piece) => cutAtUnpairedMarks(piece, pairs));
    const pending = [...pieces].reverse();
    const segments: Segment[] = [];
    for (let range = pending.pop(); range; range = pending.pop()) {
      const { start, end } = contentOf(text, range, pairs);
      if (start >= end) continue;
      const partner = pairs.get(start) ?? -1;
      const enclosed = isEnclosed(text, { start, end }, pairs);
      const isTitle = enclosed && partner < end - 1 && beginsTitle(text, start, partner + 1);
      if (partner < start || partner >= end || isTitle || continues(text, partner + 1, end)) {
        segments.push({ start, end, enclosed, pairs, lastWord });
      } else pending.push({ start: partner + 1, end }, { start: start + 1, end: partner });
    }
    return segments;
  });
}

/** What of a stretch stands before, between and after some ranges. */
function between({ start, end }: Range, ranges: readonly Range[]): Range[] {
  const inside = ranges.filter((range) => range.start >= start && range.end <= end);
  const starts = [start, ...inside.map((range) => range.end)];
  const ends = [...inside.map((range) => range.start), end];
  return starts.map((from, at) => ({ start: from, end: ends[at] ?? end }));
}

/** The marks of a stretch whose partners stand elsewhere are not of what is between them. */
function cutAtUnpairedMarks({ start, end }: Range, pairs: Pairs): Range[] {
  const cut: Range[] = [];
  let from = start;
  for (let at = start; at < end; at += 1) {
    const partner = pairs.get(at);
    if (partner === undefined || (partner >= start && partner < end)) continue;
    cut.push({ start: from, end: at });
    from = at + 1;
  }
  return [...cut, { start: from, end }];
}

/** Whether marks stand around a range, also with a space within each, as in French: « Pourquoi ? ». */
function isEnclosed(text: string, { start, end }: Range, pairs: Pairs): boolean {
  const isSpaced = /\s/.test(text.charAt(start - 1)) && /\s/.test(text.charAt(end));
  const [opener, closer] = isSpaced ? [start - 2, end + 1] : [start - 1, end];
  return pairs.get(opener) === closer || text.charAt(opener) + text.charAt(closer) === '«»';
}

/** Whether marks at the beginning are a title's own: of "(500) Days of Summer" and «"Go!" she said» they are. */
function beginsTitle(text: string, start: number, after: number): boolean {
  return BRACKET.test(text.charAt(start)) || /^,? \p{L}/u.test(text.slice(after, after + 3));
}

/** A range from what comes first in it, a word with its signs or marks around something. */
function contentOf(text: string, { start, end }: Range, pairs: Pairs): Range {
  const opens = (at: number) => {
    const partner = pairs.get(at) ?? -1;
    return partner > at && partner < end;
  };
  let first = start;
  let signs = start;
  while (first < end && !WORD.test(text.charAt(first)) && !opens(first)) {
    first += 1;
    if (/\s/.test(text.charAt(first - 1))) signs = first;
  }
  if (first === end) return { start: end, end };
  let last = end;
  while (last > first && /\s/.test(text.charAt(last - 1))) last -= 1;
  const isBare = opens(first) && !BEFORE_BRACKET.test(text.slice(signs, first));
  return { start: isBare ? first : signs, end: last };
}

function continues(text: string, at: number, end: number): boolean {
  CONTINUATION.lastIndex = at;
  return at < end && CONTINUATION.test(text);
}

function lastWordOf(text: string, { start, end }: Range): number {
  let at = end - 1;
  while (at > start && !WORD.test(text.charAt(at))) at -= 1;
  return at;
}
