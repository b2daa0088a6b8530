import { isFirst, isNext, type ListMarker } from '../../markdown/lists/list-marker.ts';
import { markerIn } from '../../markdown/lists/list-markers.ts';
import { type Line, runFrom } from './lines.ts';
import type { ListBlock } from './list-block.ts';
import type { Piece } from './pieces.ts';

/**
 * The lines from one place on that the page reads as a list in which their signs stay, such as `أ-` and
 * `ب-`, or «أولاً:» and «ثانياً:».
 */
export function typedRun(pieces: readonly Piece[], at: number): readonly Piece[] {
  let last: ListMarker | undefined;
  const run = runFrom(pieces, at, (piece) => {
    // Signs that say nothing are Markdown's in the list that is made of them.
    const isOwn = piece.item === undefined || piece.item.kind === 'letter';
    const marker = isOwn ? typedMarker(piece) : undefined;
    const fits = marker && (last ? isNext(last, marker) : marker.beginsAnywhere || isFirst(marker));
    last = marker;
    return fits === true;
  });
  return run.length > 1 ? run : [];
}

/** Such lines as the list that they are. */
export function typedList(lines: readonly Line[]): ListBlock {
  return {
    kind: 'list',
    items: lines.map((line) => {
      const end = typedMarker(line)?.end ?? 0;
      const text = line.text.slice(end).replace(/\t+/g, ' ').trimStart();
      return { sign: line.text.slice(0, end).trim(), text, below: [] };
    }),
  };
}

/** The sign with which a line begins, if it is one that stays. */
export function typedMarker({ text }: Pick<Line, 'text'>): ListMarker | undefined {
  const marker = markerIn(text, 0, text.length);
  return marker?.isKept ? marker : undefined;
}
