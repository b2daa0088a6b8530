import { runFrom } from './lines.ts';
import { belongsTo, continuesList } from './lists.ts';
import { type Piece, typedHeading } from './pieces.ts';
import { tableAt } from './tables.ts';
import { typedRun } from './typed-lists.ts';
import { versesAt } from './verse.ts';

/** Neighbours in a text that are of one kind. */
export type Part =
  | { readonly kind: 'plain' | 'list' | 'typed' | 'quoted'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'heading'; readonly text: string; readonly level: number }
  | { readonly kind: 'verse'; readonly lines: readonly (readonly string[])[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** Parts what stands between two empty lines into its kinds. */
export function partsOf(group: readonly Piece[]): readonly Part[] {
  const parts: Part[] = [];
  let plain: Piece[] = [];
  for (let at = 0; at < group.length; ) {
    const found = partAt(group, at);
    const piece = group[at];
    if (!found) {
      if (piece) plain.push(piece);
      at += 1;
      continue;
    }
    if (plain.length > 0) parts.push({ kind: 'plain', pieces: plain });
    plain = [];
    parts.push(found.part);
    at += found.length;
  }
  if (plain.length > 0) parts.push({ kind: 'plain', pieces: plain });
  return withLinesOfItems(parts);
}

/**
 * A line by itself right between two items of one list goes on with the one above it, on a line of its own. It stays a
 * piece without a sign among theirs: what turns out to be no list has it as it stood.
 */
function withLinesOfItems(parts: readonly Part[]): readonly Part[] {
  const made: Part[] = [];
  /** Those of the list that is the last part, or the last but one. */
  let items: Piece[] = [];
  for (const part of parts) {
    const line = part.kind === 'list' ? lineBetween(items, made.at(-1), part.pieces) : undefined;
    if (line && part.kind === 'list') {
      made.pop();
      for (const piece of [line, ...part.pieces]) items.push(piece);
      continue;
    }
    if (part.kind === 'list') items = [...part.pieces];
    else if (made.at(-1)?.kind !== 'list') items = [];
    made.push(part.kind === 'list' ? { kind: 'list', pieces: items } : part);
  }
  return made;
}

/** The line that alone stands between two runs of items, if these are of one list. */
function lineBetween(
  before: readonly Piece[],
  between: Part | undefined,
  after: readonly Piece[],
): Piece | undefined {
  if (between?.kind !== 'plain' || between.pieces.length > 1) return undefined;
  const [line] = between.pieces;
  // Behind dashes people speak, and what stands between is told.
  const isTold = line?.isTurn || line?.isCredit || before[0]?.item?.kind === 'dash';
  return isTold || !continuesList(before, after) ? undefined : line;
}

function partAt(group: readonly Piece[], at: number): { part: Part; length: number } | undefined {
  const quoted = runFrom(group, at, ({ text }) => text.startsWith('>'));
  if (quoted.length > 0) return { part: { kind: 'quoted', pieces: quoted }, length: quoted.length };
  const heading = typedHeading(group[at]?.text ?? '');
  if (heading) return { part: { kind: 'heading', ...heading }, length: 1 };
  const typed = typedRun(group, at);
  if (typed.length > 0) return { part: { kind: 'typed', pieces: typed }, length: typed.length };
  const first = group[at]?.item;
  const items = first ? runFrom(group, at, ({ item }) => belongsTo(first, item)) : [];
  if (items.length > 0) return { part: { kind: 'list', pieces: items }, length: items.length };
  const verses = versesAt(group, at);
  if (verses) return { part: { kind: 'verse', lines: verses.lines }, length: verses.length };
  const table = tableAt(group, at);
  return table && { part: { kind: 'table', rows: table.rows }, length: table.length };
}
