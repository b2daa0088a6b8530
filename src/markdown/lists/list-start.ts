import type { StateBlock } from 'markdown-it';
import { isFirst, isNext, isNumber, isOfOneKind, type ListMarker } from './list-marker.ts';
import { stretchBelow } from './list-stretch.ts';

/**
 * Whether a list begins at a line: a sign follows that goes on with its own, or, of numbers, the first again,
 * as some write `1.` before all.
 *
 * @returns the sign of the second item
 */
export function secondMarker(
  state: StateBlock,
  line: number,
  end: number,
  marker: ListMarker,
): ListMarker | undefined {
  if (marker.standsBelow || (!marker.beginsAnywhere && !isFirst(marker))) return undefined;
  const [second, third] = markersAfter(state, line, end, marker);
  // The second of `1. 1. 2.` begins the list.
  const isSecondFirst = second && third && !isNext(marker, second) && isNext(second, third);
  // Two lines that may be scores are no list: nobody can tell one that is from one that is not.
  const areScores = marker.mayBeScore && second?.mayBeScore;
  return isSecondFirst || areScores ? undefined : second;
}

/** The sign of the next item, and of the one after it if that matters. */
function markersAfter(
  state: StateBlock,
  line: number,
  end: number,
  marker: ListMarker,
): readonly ListMarker[] {
  const found: ListMarker[] = [];
  let [at, last] = [line, marker];
  while (!isDecided(marker, found)) {
    const { next, to } = stretchBelow(state, at, end, marker, last, (other) => fits(marker, other));
    if (!next) break;
    found.push(next);
    [at, last] = [to, next];
  }
  return found;
}

function isDecided(marker: ListMarker, [second, third]: readonly ListMarker[]): boolean {
  return third !== undefined || (second !== undefined && isNext(marker, second));
}

/** Whether a sign can be the second or, where the first stands before all, the third. */
function fits(marker: ListMarker, other: ListMarker): boolean {
  if (isNext(marker, other)) return true;
  return isNumber(marker) && isFirst(marker) && isFirst(other) && isOfOneKind(marker, other);
}
