import { shortRanges } from './number-ranges.ts';

const HYPHEN = /[-‐–—]/g;
/** U+2060: no line ends beside it, no bidirectional order knows of it, and no word begins with it. */
const WORD_JOINER = '\u2060';

/** Where a short range of numbers has to be joined, behind each of its hyphens. */
export function jointsOf(text: string): readonly number[] {
  return shortRanges(text, 'cell').flatMap(({ start, end }) =>
    Array.from(text.slice(start, end).matchAll(HYPHEN), ({ index }) => start + index + 1),
  );
}

/** A text in which no line ends within a short range of numbers, where no element can hold it. */
export function joinedRanges(text: string): string {
  const joints = jointsOf(text);
  return [0, ...joints].map((from, at) => text.slice(from, joints[at])).join(WORD_JOINER);
}
