import type { StateBlock } from 'markdown-it';
import { itemContent } from './list-item.ts';
import { isPartOf, type ListMarker } from './list-marker.ts';
import { stretchBelow } from './list-stretch.ts';

/** The lines with a sign that are read as if they stood in the item above them. */
const moved = new WeakMap<StateBlock, Set<number>>();

/** Whether a line's sign begins a list by itself: it stands between two items of another one. */
export function isBetweenItems(state: StateBlock, line: number): boolean {
  return moved.get(state)?.has(line) === true;
}

/**
 * Moves what stands between an item and the next one into the item, as its own list: whoever types `1-`, `•`,
 * `•`, `2-` means no three lists. Below the last item stands what stood below those before it.
 *
 * @param kinds of the signs that stood below the items so far
 * @returns how to put the lines back
 */
export function moveIn(
  state: StateBlock,
  line: number,
  end: number,
  list: { readonly marker: ListMarker; readonly kinds: Set<string> },
  marker: ListMarker,
  goesOn: (other: ListMarker, column: number) => boolean,
): () => void {
  const { next, to, between } = stretchBelow(state, line, end, list.marker, marker, goesOn);
  const [first] = between;
  const isPart = first?.marker !== undefined && isPartOf(marker, first.marker);
  if (!first || (!next && !isPart && !list.kinds.has(first.kind))) return () => {};
  for (const { kind } of between) list.kinds.add(kind);
  const signs = moved.get(state) ?? new Set();
  moved.set(state, signs);
  for (const sign of between) signs.add(sign.line);
  const depth = itemContent(state, line, marker.end).indent - state.blkIndent;
  const columns = state.sCount.slice(first.line, to);
  columns.forEach((column, index) => {
    if (column >= state.blkIndent) state.sCount[first.line + index] = column + depth;
  });
  return () => {
    columns.forEach((column, index) => {
      state.sCount[first.line + index] = column;
    });
  };
}
