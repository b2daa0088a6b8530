/** A sign at the beginning of a line with which an item of a list can begin. */
export interface ListMarker {
  /** Signs of one kind can stand in one list. */
  readonly kind: string;
  /** `markdown` is a number as Markdown has it; all others are signs as people type them. */
  readonly family: 'markdown' | 'number' | 'letter' | 'part' | 'bullet' | 'dash' | 'hyphen';
  /** Where it stands in its row, from 1. A letter stands in two rows; a bullet in none. */
  readonly places: readonly number[];
  /** Where it ends in the source. */
  readonly end: number;
  /** Whether it stands on the page as it was typed; otherwise the list's own sign does. */
  readonly isKept: boolean;
  /** The digits of a number. */
  readonly digits?: 'western' | 'arabic' | 'persian';
  /** Whether items with empty lines between them are one list. */
  readonly mayBeApart: boolean;
  /** Whether it begins a list in any place of its row; a letter with a dot is a title, too: «د. ليلى». */
  readonly beginsAnywhere: boolean;
  /** Whether it may as well be the score of a match: `2- 1`. */
  readonly mayBeScore?: boolean;
  /** Whether it numbers an item below the one that it names, and nothing by itself. */
  readonly standsBelow?: boolean;
  /** The places of the items of which it is a part, the outermost first: 1 and 2 of `1-2-3`. */
  readonly partOf?: readonly number[];
}

/** Reads a sign at a place of a text. @param end of the line */
export type ReadMarker = (src: string, from: number, end: number) => ListMarker | undefined;

/** Whether two signs can stand in one list. */
export function isOfOneKind(one: ListMarker, other: ListMarker): boolean {
  return one.kind === other.kind;
}

/** Whether a sign follows another in their row. */
export function isNext(one: ListMarker, other: ListMarker): boolean {
  if (!isOfOneKind(one, other)) return false;
  if (one.places.length === 0) return true;
  const isInRow = areSame(one.partOf ?? [], other.partOf ?? []);
  // Behind `1-2` may stand `2-1`.
  if (!isInRow) return isFirst(other) && isNextIn(one.partOf, other.partOf);
  return one.places.some((place, row) => other.places[row] === place + 1);
}

function isNextIn(one: readonly number[] = [], other: readonly number[] = []): boolean {
  const above = one.at(-1) ?? Number.NaN;
  return areSame([...one.slice(0, -1), above + 1], other);
}

/** Whether a sign is the first of its row. */
export function isFirst({ places }: ListMarker): boolean {
  return places.includes(1);
}

/** Whether a sign is a number, with any sign behind it. */
export function isNumber({ family }: ListMarker): boolean {
  return family === 'markdown' || family === 'number';
}

/** Whether a sign numbers a part of an item: `1-1` of `1-`, `1-1-2` of `1-1`. */
export function isPartOf(item: ListMarker, { partOf = [] }: ListMarker): boolean {
  const above = item.partOf ?? [];
  const [place = Number.NaN] = partOf.slice(above.length);
  const isOneDeeper = partOf.length === above.length + 1;
  return isOneDeeper && areSame(above, partOf.slice(0, -1)) && item.places.includes(place);
}

function areSame(one: readonly number[], other: readonly number[]): boolean {
  return one.join() === other.join();
}
