import { type Item, itemsInLine } from './items.ts';
import { itemsAmong } from './items-among.ts';
import { isCredit, isNameAndPlace, turnsOf } from './labels.ts';
import type { Line } from './lines.ts';
import { isUnfinished } from './unfinished.ts';
import { goesOn, type Seam, type Wrapping, wrappingOf } from './wrapping.ts';

/** One or more lines that are one: a paragraph, an item, a line of verse, a row. */
export interface Piece extends Line {
  readonly item?: Item | undefined;
  /** Whether it is a question, an answer or what someone says in an interview. */
  readonly isTurn: boolean;
  readonly isCredit: boolean;
}

/** Joins the lines of a text that were one before it was wrapped, and no others. */
export function joinLines(lines: readonly (readonly Line[])[]): readonly (readonly Piece[])[] {
  const groups = lines.map((group) => group.flatMap(itemsInLine));
  const isTurn = turnsOf(groups.flat().map(({ text }) => text));
  const items = itemsAmong(groups);
  const top = new Set(
    groups
      .flat()
      .slice(1, 4)
      .filter(({ text }) => isNameAndPlace(text)),
  );
  const pieces = groups.map((group) =>
    group.map((line): Piece => {
      const isOwn = top.has(line) || isCredit(line.text);
      return { ...line, item: items.get(line), isTurn: isTurn(line.text), isCredit: isOwn };
    }),
  );
  const whole = wrappingIn(pieces);
  const all = new Set(
    groups.flat().flatMap(({ text }) => text.match(/(?<!\p{L})\p{L}+(?:-\p{L}+)+/gu) ?? []),
  );
  return pieces.map((group) =>
    joined(group, whole ?? wrappedAlone(group), (word) => all.has(word)),
  );
}

function wrappingIn(groups: readonly (readonly Piece[])[]): Wrapping | undefined {
  const prose = groups.flat().filter(({ text }) => !text.includes('\t'));
  const hasEmptyLines = groups.filter(({ length }) => length > 1).length > 1;
  return wrappingOf(prose, groups.flatMap(seamsOf), hasEmptyLines);
}

/** A paragraph of a mail may stand in a text that is not wrapped: some line of it ends in mid-sentence. */
function wrappedAlone(group: readonly Piece[]): Wrapping | undefined {
  const isSure =
    group.length > 2 && seamsOf(group).some(({ before, after }) => isUnfinished(before, after));
  return isSure ? wrappingIn([group]) : undefined;
}

function seamsOf(group: readonly Piece[]): readonly Seam[] {
  return group.flatMap((after, index) => {
    const before = group[index - 1];
    return before && canGoOn(before, after) ? [{ before: before.text, after: after.text }] : [];
  });
}

function canGoOn(before: Piece, after: Piece): boolean {
  const stands = ({ text, isCredit: isOwn }: Piece) =>
    isOwn || text.includes('\t') || typedHeading(text) !== undefined;
  const opens = after.item !== undefined || after.isTurn || /^>|^\p{N}+$/u.test(after.text);
  return !opens && !stands(before) && !stands(after) && !/^>|^\p{N}+$/u.test(before.text);
}

/** A heading as Markdown has it, or without the space behind its signs; one sign is a hashtag or a number's. */
export function typedHeading(text: string): { text: string; level: number } | undefined {
  const [, signs = '', words = ''] = /^(#{2,6})[ \t]*([\p{L}\p{N}«"“].*)$/u.exec(text) ?? [];
  if (signs === '') return undefined;
  return { text: words.replace(/\t+/g, ' ').replace(/(?<!\s)\s+#+$/, ''), level: signs.length };
}

function joined(
  group: readonly Piece[],
  wrapping: Wrapping | undefined,
  isWhole: (word: string) => boolean,
): readonly Piece[] {
  const made: { readonly piece: Piece; readonly texts: string[] }[] = [];
  const margin = marginOf(group);
  for (const [index, piece] of group.entries()) {
    const before = group[index - 1];
    const open = made.at(-1);
    if (open && before && continues(open.piece, before, piece, wrapping, margin)) {
      const end = open.texts.pop() ?? '';
      open.texts.push(sewn(end, piece.text, isWhole), piece.text);
    } else made.push({ piece, texts: [piece.text] });
  }
  return made.map(({ piece, texts }) => {
    const text = texts.join('');
    // The words of an item stand at the end of its first line.
    const start = piece.text.length - (piece.item?.text.length ?? 0);
    return { ...piece, text, item: piece.item && { ...piece.item, text: text.slice(start) } };
  });
}

/**
 * A line as it stands before the next. A word that was parted at its end is whole again; a dash that belongs
 * to the word, as the text has it elsewhere, stays.
 */
function sewn(line: string, after: string, isWhole: (word: string) => boolean): string {
  const [start = ''] = /(?<![\p{L}\p{M}-])(?:[\p{L}\p{M}]+-)+$/u.exec(line) ?? [];
  const [end = ''] = /^[\p{L}\p{M}]+/u.exec(after) ?? [];
  if (start === '' || end === '') return `${line} `;
  const isLatin = /[a-z]-$/i.test(start) && /^[a-z]/.test(end);
  return isLatin && !isWhole(start + end) ? line.slice(0, -1) : line;
}

function continues(
  open: Piece,
  before: Piece,
  piece: Piece,
  wrapping: Wrapping | undefined,
  margin: number,
): boolean {
  if (!canGoOn(before, piece)) return false;
  // The other lines of an item stand below its first word.
  if (open.item) {
    if (piece.indent > open.indent) return true;
  } else if (piece.indent > margin) return false;
  return wrapping !== undefined && goesOn({ before: before.text, after: piece.text }, wrapping);
}

/** How far in lines begin, where fewer, as the first ones of paragraphs do, begin further in. */
function marginOf(group: readonly Piece[]): number {
  const least = group.reduce((margin, { indent }) => Math.min(margin, indent), Infinity);
  const further = group.filter(({ indent }) => indent > least).length;
  return further < group.length / 2 ? least : Infinity;
}
