import { runFrom } from './lines.ts';
import { belongsTo } from './lists.ts';
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
  return plain.length > 0 ? [...parts, { kind: 'plain', pieces: plain }] : parts;
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
