import { LTR_LETTER } from './direction.ts';
import { type Range, rangesOf } from './range.ts';
import type { Segment } from './segments.ts';

const LETTER = new RegExp(LTR_LETTER, 'v');
const NUMBER = /^[+\-−#$€£¥]?\(?\d/u;
const STOP = /[.,:;!?…]$/u;
/** What belongs to a name that it touches: @khabar, .NET, $AAPL; and C++, F#, Windows™, 5°. */
const BEFORE = /[@#$€£¥~_+%°/\\]/u;
const AFTER = /[+#*°%‰$€£¥_™®©⁺⁻′″]/u;
const DOTTED =
  /(?:^|[\s(])(?:(?:\p{L}\.)+\p{L}|Inc|Ltd|Co|Corp|Bros|Jr|Sr|Dr|Mr|Mrs|Ms|St|vs|No)$/u;
const RATED = /(?:^|[\s(])(?:A{1,3}|B{1,3}|C{1,3})$/u;

/**
 * The Latin of a segment, from its first word with a letter to its last, with the numbers that follow
 * (Windows 11) and the punctuation that is its own.
 */
export function latinRun(text: string, segment: Segment): Range | undefined {
  if (!LETTER.test(text.slice(segment.start, segment.end))) return undefined;
  if (segment.enclosed) return { start: segment.start, end: segment.end };
  const words = rangesOf(text.slice(segment.start, segment.end), /\S+/g).map((word) => ({
    start: segment.start + word.start,
    end: segment.start + word.end,
  }));
  const written = (index: number) => text.slice(words[index]?.start, words[index]?.end);
  const first = words.findIndex((_, index) => LETTER.test(written(index)));
  let last = first;
  for (let index = first + 1; index < words.length; index += 1) {
    const before = written(index - 1);
    const goesOn = last === index - 1 && (!STOP.test(before) || DOTTED.test(before.slice(0, -1)));
    const follows = goesOn && NUMBER.test(written(index));
    if (follows || LETTER.test(written(index))) last = index;
  }
  const from = words[first];
  const to = words[last];
  if (!from || !to) return undefined;
  const end = endOf(text, to, from.start, segment);
  return { start: startOf(text, from, end, segment), end };
}

function startOf(text: string, word: Range, end: number, { pairs }: Segment): number {
  let at = word.start + text.slice(word.start, word.end).search(/[\p{L}\p{N}]/u);
  const signed = /\d/.test(text.charAt(at)) ? /[-−]/u : undefined;
  while (at > word.start) {
    const sign = text.charAt(at - 1);
    const dot = sign === '.' && text.charAt(at - 2) !== '.';
    const partner = pairs.get(at - 1) ?? -1;
    const opens = partner >= at && partner < end;
    if (!(BEFORE.test(sign) || signed?.test(sign) || dot || opens)) break;
    at -= 1;
  }
  return at;
}

function endOf(text: string, word: Range, start: number, { pairs }: Segment): number {
  let at = word.start + text.slice(word.start, word.end).search(/[^\p{L}\p{N}\p{M}]*$/u);
  while (at < word.end) {
    const partner = pairs.get(at) ?? -1;
    const closes = partner >= start && partner < at;
    if (!(closes || isOwn(text, at, word))) break;
    at += 1;
  }
  return at;
}

/** Whether a sign after a name is part of it, not of the Arabic sentence. */
function isOwn(text: string, at: number, word: Range): boolean {
  const before = text.slice(word.start, at);
  switch (text.charAt(at)) {
    case '/':
      return /[/.:]/.test(before);
    case '.':
      return DOTTED.test(before) && text.charAt(at + 1) !== '.';
    case '-':
      return RATED.test(before);
    case '!':
    case '?':
      return /^[!?]*[\s،؛,:].*[\p{L}\p{N}]/su.test(text.slice(at));
    default:
      return AFTER.test(text.charAt(at));
  }
}
