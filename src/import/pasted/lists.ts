import { handOf, type Item, numberOf } from './items.ts';
import type { ListBlock, ListItem } from './list-block.ts';
import type { Piece } from './pieces.ts';
import { typedList, typedRun } from './typed-lists.ts';

/** Whether an item stands in the list that another began, in a row with it or below it. */
export function belongsTo(first: Item, item: Item | undefined): boolean {
  if (item === undefined) return false;
  // What has another sign stands below, where the first one may have some.
  const isBelow = isSign(item) || (first.kind === 'number' && item.kind === 'part');
  return isAlike(first, item) || (first.kind !== 'letter' && isBelow);
}

function isSign({ kind }: Item): boolean {
  return kind === 'bullet' || kind === 'dash';
}

/** Whether two items stand in one row. */
function isAlike(one: Item, other: Item): boolean {
  if (one.kind !== other.kind) return false;
  if (isSign(one)) return one.sign === other.sign;
  return one.kind === 'letter' ? isLatin(one) === isLatin(other) : handOf(one) === handOf(other);
}

function isLatin({ sign }: Item): boolean {
  return /^[a-z]/i.test(sign);
}

/** Whether the items after an empty line go on with those before it. */
export function continuesList(before: readonly Piece[], after: readonly Piece[]): boolean {
  const [first, next] = [before[0]?.item, after[0]?.item];
  if (!first || !next || !isAlike(first, next)) return false;
  const last = before.findLast(({ item }) => item && isAlike(first, item))?.item;
  return first.kind !== 'number' || (last !== undefined && numberOf(next) === numberOf(last) + 1);
}

/** Dashes before what two people say: one asks, and the other answers. */
export function isDialogue(pieces: readonly Piece[]): boolean {
  const asks = ({ text }: Piece) => /[؟?][»”"')\]]*$/u.test(text);
  return pieces.some(
    (piece, index) =>
      piece.item?.kind === 'dash' && !asks(piece) && asks(pieces[index - 1] ?? piece),
  );
}

/**
 * A list in Markdown: of signs, or of numbers that count. A dash alone begins what someone
 * says, a single number is part of its sentence, and letters that follow one another stay.
 *
 * @returns undefined where the lines stay as they were typed
 */
export function listOf(pieces: readonly Piece[]): ListBlock | undefined {
  const first = pieces[0]?.item;
  if (!first || (first.kind === 'dash' && pieces.length < 2)) return undefined;
  if (first.kind === 'letter' || first.kind === 'part')
    return typedRun(pieces, 0).length === pieces.length ? typedList(pieces) : undefined;
  const rows: Row[] = [];
  for (const { item, text } of pieces) {
    const last = rows.at(-1);
    const sign = item?.kind === 'part' ? item.sign : '-';
    if (last && !item) goOn(last, text);
    else if (last && item && !isAlike(first, item)) last.below.push(itemWith(sign, item.text));
    else if (item) rows.push({ item, text: item.text, below: [] });
  }
  if (first.kind === 'number') {
    const counts = rows.every(({ item }, index) => numberOf(item) === numberOf(first) + index);
    if (rows.length < 2 || !counts) return undefined;
  }
  return {
    kind: 'list',
    items: rows.map(({ item, text, below }) =>
      itemWith(first.kind === 'number' ? `${item.sign}.` : '-', text, below),
    ),
  };
}

/** An item with those below it, and what further lines add to its text. */
interface Row {
  readonly item: Item;
  text: string;
  readonly below: ListItem[];
}

/** A line without a sign goes on with the item right above it. */
function goOn(row: Row, line: string): void {
  const lowest = row.below.pop();
  if (lowest) row.below.push(itemWith(lowest.sign, `${lowest.text}\n${line}`));
  else row.text += `\n${line}`;
}

function itemWith(sign: string, text: string, below: readonly ListItem[] = []): ListItem {
  return { sign, text: text.replace(/\t+/g, ' '), below };
}
