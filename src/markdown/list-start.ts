import type { StateBlock } from 'markdown-it';
import { itemContent } from './list-item.ts';
import { isOfOneKind, type ListMarker, listMarkerAt } from './list-markers.ts';

/**
 * Whether a numbered list begins at a line: its marker is 1, and the next item's is 2, or 1 again, as
 * some write all of them. It is looked for without reading the items: what is read cannot be taken back.
 *
 * @returns the number of the second item
 */
export function secondNumber(
  state: StateBlock,
  line: number,
  end: number,
  marker: ListMarker,
): number | undefined {
  if (marker.number !== 1) return undefined;
  const [second, third] = numbersAfter(state, line, end, marker);
  // The second of `1. 1. 2.` begins the list.
  return second === 1 && third === 2 ? undefined : second;
}

/** The number of the next item, and of the one after it if that matters. */
function numbersAfter(state: StateBlock, line: number, end: number, marker: ListMarker): number[] {
  const numbers: number[] = [];
  const outmost = Math.min(state.blkIndent, state.sCount[line] ?? 0);
  let { indent } = itemContent(state, line, marker.end);
  let isAfterBlank = false;
  for (let next = line + 1; next < end && numbers.length < 2 && numbers[0] !== 2; next += 1) {
    const column = state.sCount[next] ?? 0;
    if (state.isEmpty(next)) {
      isAfterBlank = true;
      continue;
    }
    if (column < indent) {
      const canBegin = column >= 0 && column - outmost < 4;
      const other = canBegin ? listMarkerAt(state, next) : undefined;
      if (other && other.number <= 2 && isOfOneKind(marker, other)) {
        numbers.push(other.number);
        ({ indent } = itemContent(state, next, other.end));
      } else if (isAfterBlank || other?.number === 1) break;
      else if (canBegin && !other && endsParagraph(state, next, end)) break;
    }
    isAfterBlank = false;
  }
  return numbers;
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
