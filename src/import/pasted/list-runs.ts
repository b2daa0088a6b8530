import { itemOf } from './items.ts';
import { itemsAmong } from './items-among.ts';
import { type Line, runFrom } from './lines.ts';
import type { ListBlock } from './list-block.ts';
import { belongsTo, isDialogue, listOf } from './lists.ts';
import type { Piece } from './pieces.ts';
import { typedList, typedMarker, typedRun } from './typed-lists.ts';

/** Lines in a row that are a list, or one line that is in none. */
export interface ListRun {
  readonly list: ListBlock | undefined;
  readonly length: number;
}

/** Whether a line begins as an item does that someone typed. */
export function isListLine(text: string): boolean {
  return itemOf({ text, indent: 0 }) !== undefined || typedMarker({ text }) !== undefined;
}

/** Finds the lists among lines of which each is whole, as those of a program for writing are. */
export function listsAmong(texts: readonly string[]): readonly ListRun[] {
  const lines: readonly Line[] = texts.map((text) => ({ text, indent: 0 }));
  const items = itemsAmong(lines.map((line) => [line]));
  const pieces = lines.map(
    (line): Piece => ({ ...line, item: items.get(line), isTurn: false, isCredit: false }),
  );
  const runs: ListRun[] = [];
  for (let at = 0; at < pieces.length; ) {
    const run = listAt(pieces, at) ?? { list: undefined, length: 1 };
    runs.push(run);
    at += run.length;
  }
  return runs;
}

function listAt(pieces: readonly Piece[], at: number): ListRun | undefined {
  const typed = typedRun(pieces, at);
  if (typed.length > 0) return { list: typedList(typed), length: typed.length };
  const first = pieces[at]?.item;
  const row = first ? runFrom(pieces, at, ({ item }) => belongsTo(first, item)) : [];
  if (row.length === 0) return undefined;
  // A sign alone may stand for anything: only lines that are several are surely items.
  const isList = row.length > 1 && !isDialogue(row);
  return { list: isList ? listOf(row) : undefined, length: row.length };
}
