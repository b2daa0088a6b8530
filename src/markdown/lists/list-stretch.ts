import type { StateBlock } from 'markdown-it';
import { columnAt, textStart } from '../source-lines.ts';
import { itemContent } from './list-item.ts';
import { isFirst, isNext, isOfOneKind, isPartOf, type ListMarker } from './list-marker.ts';
import { listMarkerAt } from './list-markers.ts';

/** A line with a sign of another kind that stands between two items of a list. */
interface SignBetween {
  readonly line: number;
  readonly kind: string;
  readonly marker: ListMarker | undefined;
}

/** The lines from an item of a list to the next one. */
export interface Stretch {
  /** The sign of the next item, if there is one. */
  readonly next: ListMarker | undefined;
  /** The line of the next item, or the first that is no more of the list. */
  readonly to: number;
  readonly between: readonly SignBetween[];
}

/** A bullet of Markdown, and a line across the page that begins with one. */
const BULLET = /([-+*])[ \t]+(?=\S)/y;
const RULE = /([-*])(?:[ \t]*\1){2,}[ \t]*(?:\n|$)/y;

/**
 * Looks for the next item of a list without reading what stands before it, since what is read cannot be taken
 * back. It looks no further than the next sign of the list's own kind: each item would look through all the others.
 *
 * @param first sign of the list
 * @param marker of the item at `line`
 */
export function stretchBelow(
  state: StateBlock,
  line: number,
  end: number,
  first: ListMarker,
  marker: ListMarker,
  goesOn: (other: ListMarker, column: number) => boolean,
): Stretch {
  const outmost = Math.min(state.blkIndent, columnAt(state, line));
  const { indent } = itemContent(state, line, marker.end);
  const between: SignBetween[] = [];
  let isAfterBlank = false;
  let at = line + 1;
  for (; at < end; at += 1) {
    const column = columnAt(state, at);
    if (state.isEmpty(at)) {
      if (!first.mayBeApart) break;
      isAfterBlank = true;
      continue;
    }
    if (column < indent) {
      const canBegin = column >= 0 && column - outmost < 4;
      const other = canBegin ? listMarkerAt(state, at) : undefined;
      if (other && goesOn(other, column)) return { next: other, to: at, between };
      const isInside = canBegin && column >= outmost;
      const sign = isInside
        ? signBetween(state, at, end, { first, item: marker }, between.at(-1))
        : undefined;
      // Behind an empty line nothing else belongs to an item.
      if (isAfterBlank && !sign) break;
      if (sign) between.push(sign);
      else if (other) {
        if (column < outmost && between.length > 0) break;
        if (endsSearch(state, at, end, first, other)) break;
      } else if (canBegin && endsParagraph(state, at, end)) break;
    }
    isAfterBlank = false;
  }
  return { next: undefined, to: at, between };
}

/** A sign that begins a list in the item above it, or goes on with one. */
function signBetween(
  state: StateBlock,
  line: number,
  end: number,
  { first, item }: { readonly first: ListMarker; readonly item: ListMarker },
  before: SignBetween | undefined,
): SignBetween | undefined {
  // Dashes and hyphens are mixed by the keyboards that put them in.
  if (first.family === 'dash' || first.family === 'hyphen') return undefined;
  const bullet = bulletAt(state, line);
  if (bullet) return { line, kind: bullet, marker: undefined };
  const marker = listMarkerAt(state, line);
  if (!marker || isOfOneKind(first, marker)) return undefined;
  const sign = { line, kind: marker.kind, marker };
  if (isPartOf(item, marker)) return sign;
  const { marker: above } = before ?? {};
  if (above && (isNext(above, marker) || isPartOf(above, marker))) return sign;
  const begins = marker.places.length === 0 || isFirst(marker);
  // Numbers among numbers are surely a list of their own if two follow one another.
  const isOther = first.places.length > 0 && (first.digits ?? '') !== marker.digits;
  const isSure = isOther && marker.beginsAnywhere;
  return begins && (isSure || isNextBelow(state, line, end, marker)) ? sign : undefined;
}

function bulletAt(state: StateBlock, line: number): string | undefined {
  BULLET.lastIndex = textStart(state, line);
  RULE.lastIndex = BULLET.lastIndex;
  return RULE.test(state.src) ? undefined : BULLET.exec(state.src)?.[1];
}

function isNextBelow(state: StateBlock, line: number, end: number, marker: ListMarker): boolean {
  const next = line + 1 < end ? listMarkerAt(state, line + 1) : undefined;
  return next !== undefined && isNext(marker, next);
}

/** Whether a sign that does not go on with the first one ends what could be its list. */
function endsSearch(
  state: StateBlock,
  line: number,
  end: number,
  first: ListMarker,
  other: ListMarker,
): boolean {
  if (other.family !== 'markdown')
    return isOfOneKind(first, other) || isNextBelow(state, line, end, other);
  return isFirst(other) || (isOfOneKind(first, other) && !isFirst(first));
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
