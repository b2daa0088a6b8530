import { isMonthOfDay, isYearOfDate } from './latin-dates.ts';
import { runEnd, runStart } from './latin-run-bounds.ts';
import {
  endOfMeasure,
  endsSentence,
  isCalculation,
  isCitation,
  isMeasure,
  isRange,
  latinWords,
  type Word,
} from './latin-words.ts';
import { beginsWithNumber } from './numbered-names.ts';
import type { Range } from './range.ts';
import type { Segment } from './segments.ts';

/** «HbA1c ≥ 6.5 %» */
const PERCENT = /^[%‰](?![\p{L}\p{N}])/u;
const END_OF_LINE = /[^\p{L}\n]*(?:\n|$)/uy;

/**
 * The Latin of a segment, from its first word with a letter to its last, with the numbers that belong
 * to it (Windows 11, 10×20 cm), what it calculates (y = 2x + 1) and the punctuation that is its own.
 */
export function latinRun(text: string, segment: Segment): Range | undefined {
  const words = latinWords(text, segment);
  const first = words.findIndex(({ kind }) => kind === 'letters');
  const last = words.map(({ kind }) => kind).lastIndexOf('letters');
  if (first < 0) return undefined;
  if (segment.enclosed) return { start: segment.start, end: segment.end };
  const from = words[firstWith(text, words, first)];
  const at = lastWith(text, words, last);
  const to = words[at];
  if (!from || !to) return undefined;
  const measured = endOfMeasure(text, words, at);
  const end = PERCENT.test(to.text)
    ? to.start + 1
    : (measured ?? runEnd(text, to, from.start, segment));
  const start = runStart(text, from, end, segment);
  return withoutBrackets({ start, end: closedEnd({ start, end }, segment) }, segment);
}

/** Brackets around the whole of a run are the text's: «عند 10:00 (GMT+3)». */
function withoutBrackets({ start, end }: Range, { pairs }: Segment): Range {
  let depth = 0;
  while (pairs.get(start + depth) === end - 1 - depth) depth += 1;
  return { start: start + depth, end: end - depth };
}

/** Where the brackets close that were opened in a run: `RGB(255, 0, 128)`. */
function closedEnd({ start, end }: Range, { end: last, pairs }: Segment): number {
  let closed = end;
  for (let at = start; at < closed; at += 1) {
    const partner = pairs.get(at) ?? -1;
    if (partner >= closed && partner < last) closed = partner + 1;
  }
  return closed;
}

/** `2 + x`, `10 × 20 cm`, `737 MAX 8`: where the numbers begin that stand before the first word. */
function firstWith(text: string, words: readonly Word[], first: number): number {
  for (let at = first; ; ) {
    const before = words[at - 1];
    const further = words[at - 2];
    if (further?.kind === 'number' && isCalculation(words, at - 1)) at -= 2;
    else if (before?.kind !== 'number') return at;
    else if (isOfNumber(text, words, at)) at -= 1;
    else return at;
  }
}

/** Whether a word and the number before it are one: `5 km`, `737 MAX`, `5 January`. */
function isOfNumber(text: string, words: readonly Word[], at: number): boolean {
  return isMeasure(words, at) || isMonthOfDay(words, at) || beginsWithNumber(text, words, at);
}

/** `Windows 11`, `x = y + 2`: where the numbers end that follow the last word. */
function lastWith(text: string, words: readonly Word[], last: number): number {
  const atEnd = endsLine(text, words[last]?.end ?? 0);
  for (let at = last; ; ) {
    const [word, next, further] = words.slice(at, at + 3);
    if (further?.kind === 'number' && isCalculation(words, at + 1)) at += 2;
    else if (word?.kind === 'number' && PERCENT.test(next?.text ?? '')) return at + 1;
    else if (!word || next?.kind !== 'number') return at;
    else if (isRange(next) && !/[.,:;]$/.test(word.text) && !isCitation(word)) return at;
    else if (!endsSentence(word) || isYearOfDate(words, at + 1)) at += 1;
    else if (/[,;]$/.test(word.text) && atEnd) at += 1;
    else return at;
  }
}

/** Whether nothing Arabic follows that a number could count: `Nature, 15(3), 10-20.` */
function endsLine(text: string, start: number): boolean {
  END_OF_LINE.lastIndex = start;
  return END_OF_LINE.test(text);
}
