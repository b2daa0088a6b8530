import type { StateBlock } from 'markdown-it';
import { textStart } from '../source-lines.ts';
import { bracketedMarker, letterMarker, ordinalMarker } from './letter-markers.ts';
import type { ListMarker, ReadMarker } from './list-marker.ts';
import { handNumberMarker, markdownNumberMarker } from './number-markers.ts';
import { partMarker } from './part-markers.ts';
import { bulletMarker, dashMarker, hyphenMarker, keptSignMarker } from './sign-markers.ts';

const TYPED_BY_HAND: readonly ReadMarker[] = [
  partMarker,
  handNumberMarker,
  bulletMarker,
  dashMarker,
  hyphenMarker,
  letterMarker,
  ordinalMarker,
  bracketedMarker,
  keptSignMarker,
];

/** The lines, from 0, that begin with a number and are no items, by the text's environment. */
const asTyped = new WeakMap<object, Set<number>>();

/** Has numbers stay as they were typed. @param env of the text's rendering @param lines on which they stand, from 0 */
export function keepNumbers(env: object, lines: readonly number[]): void {
  const kept = asTyped.get(env) ?? new Set();
  for (const line of lines) kept.add(line);
  asTyped.set(env, kept);
}

/** The sign of a list's item with which a line begins, wherever the text around it lets it stand. */
export function listMarkerAt(state: StateBlock, line: number): ListMarker | undefined {
  if (asTyped.get(state.env)?.has(line)) return undefined;
  return markerIn(state.src, textStart(state, line), state.eMarks[line] ?? 0);
}

/** The same in a text by itself. @param end of the line that begins at `from` */
export function markerIn(src: string, from: number, end: number): ListMarker | undefined {
  const markdown = markdownNumberMarker(src, from);
  if (markdown) return markdown;
  for (const read of TYPED_BY_HAND) {
    const marker = read(src, from, end);
    // A line that was broken by hand is a line of its paragraph.
    if (marker) return isBroken(src, end) ? undefined : marker;
  }
  return undefined;
}

function isBroken(src: string, end: number): boolean {
  return src[end - 1] === '\\' && src[end - 2] !== '\\';
}
