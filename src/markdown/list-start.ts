import type { StateBlock } from 'markdown-it';
import { itemContent } from './list-item.ts';
import { isFirst, isNext, isOfOneKind, type ListMarker } from './list-marker.ts';
import { listMarkerAt } from './list-markers.ts';

/**
 * Whether a list begins at a line: a sign follows that goes on with its own, or, of numbers, the first again,
 * as some write `1.` before all. It is looked for without reading the items: what is read cannot be taken back.
 *
 * @returns the sign of the second item
 */
export function secondMarker(
  state: StateBlock,
  line: number,
  end: number,
  marker: ListMarker,
): ListMarker | undefined {
  if (!marker.beginsAnywhere && !isFirst(marker)) return undefined;
  const [second, third] = markersAfter(state, line, end, marker);
  // The second of `1. 1. 2.` begins the list.
  const isSecondFirst = second && third && !isNext(marker, second) && isNext(second, third);
  return isSecondFirst ? undefined : second;
}

/** The sign of the next item, and of the one after it if that matters. */
function markersAfter(
  state: StateBlock,
  line: number,
  end: number,
  marker: ListMarker,
): ListMarker[] {
  const found: ListMarker[] = [];
  const outmost = Math.min(state.blkIndent, state.sCount[line] ?? 0);
  let { indent } = itemContent(state, line, marker.end);
  let isAfterBlank = false;
  for (let next = line + 1; next < end && !isDecided(marker, found); next += 1) {
    const column = state.sCount[next] ?? 0;
    if (state.isEmpty(next)) {
      if (!marker.mayBeApart) break;
      isAfterBlank = true;
      continue;
    }
    if (column < indent) {
      const canBegin = column >= 0 && column - outmost < 4;
      const other = canBegin ? listMarkerAt(state, next) : undefined;
      if (other && fits(marker, other)) {
        found.push(other);
        ({ indent } = itemContent(state, next, other.end));
      } else if (isAfterBlank || (other && endsSearch(state, next, end, marker, other))) break;
      else if (canBegin && !other && endsParagraph(state, next, end)) break;
    }
    isAfterBlank = false;
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

function isNumber({ family }: ListMarker): boolean {
  return family === 'markdown' || family === 'number';
}

/** Whether a sign that does not go on with the first one ends what could be its list. */
function endsSearch(
  state: StateBlock,
  line: number,
  end: number,
  marker: ListMarker,
  other: ListMarker,
): boolean {
  if (other.family !== 'markdown') {
    if (isOfOneKind(marker, other)) return true;
    // Looked for no further than the next line: each sign would look through all the others.
    const next = line + 1 < end ? listMarkerAt(state, line + 1) : undefined;
    return next !== undefined && isNext(other, next);
  }
  return isFirst(other) || (isOfOneKind(marker, other) && !isFirst(marker));
}

/** Whether a line is no more of the paragraph above it. */
function endsParagraph(state: StateBlock, line: number, end: number): boolean {
  const { parentType } = state;
  state.parentType = 'paragraph';
  const rules = state.md.block.ruler.getRules('paragraph');
  const ends = rules.some((rule) => rule(state, line, end, true));
  state.parentType = parentType;
  return ends;
}
