import { endsSentence, inOneLine, lineGroups, widthOf } from './pasted/lines.ts';
import type { ListBlock } from './pasted/list-block.ts';
import { continuesList, isDialogue, listOf } from './pasted/lists.ts';
import { isName } from './pasted/names.ts';
import { type Part, partsOf } from './pasted/parts.ts';
import { joinLines, type Piece } from './pasted/pieces.ts';
import { typedList } from './pasted/typed-lists.ts';
import { endsInMidst, isOpen, isUnfinished } from './pasted/unfinished.ts';
import { announcesVerse, areVerse } from './pasted/verse.ts';
import { isHeading, isHeadline } from './short-lines.ts';

/** Wider lines are read as sentences. */
const WIDEST_SHORT = 60;

/** Who answers an answer quotes it; nobody follows further in. */
const DEEPEST_QUOTE = 5;

/** A part of the article, its words letter for letter as they were pasted. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Of the second level, if it was not typed otherwise. */
  | { readonly kind: 'heading'; readonly text: string; readonly level?: number }
  /** Lines of one paragraph: an address, what stands below a headline, a list without signs. */
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  /** Lines of verse in one part or two; an empty one parts stanzas. */
  | { readonly kind: 'verse'; readonly lines: readonly (readonly string[])[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'quotation'; readonly blocks: readonly Block[] }
  | ListBlock;

/** A pasted text, read as a whole. */
export interface PastedText {
  readonly first: string;
  /** The first line, when it reads as a headline. */
  readonly headline: string | undefined;
  /** All of it, or all but the first line, unless that is all there is. */
  readonly blocks: (of: 'all' | 'rest') => readonly Block[];
}

/**
 * Reads plain text: what each of its lines is, by all of them together.
 *
 * @param text as `pastedText` gives it
 * @returns all words of the text, in order
 */
export function readPasted(text: string): PastedText {
  const groups = joinLines(lineGroups(text));
  const [[top, ...others] = [], ...more] = groups;
  const rest = [others, ...more].filter(({ length }) => length > 0);
  const first = top ? inOneLine(top) : '';
  const isOther = !top || !mayHead(top) || isName(first);
  return {
    first,
    headline: !isOther && rest.length > 0 && isHeadline(first) ? first : undefined,
    blocks: (of) => markHeadings(placedIn(of === 'all' || rest.length === 0 ? groups : rest)),
  };
}

/** What someone quotes: short lines are what was said, and no headings. */
function quotedBlocks(text: string): readonly Block[] {
  return withWholePoems(placedIn(joinLines(lineGroups(text))).map(({ block }) => block));
}

/** A block, and whether it may be a heading where it stands between others. */
interface Placed {
  readonly block: Block;
  readonly mayHead: boolean;
}

function placedIn(groups: readonly (readonly Piece[])[]): readonly Placed[] {
  const placed: Placed[] = [];
  for (const part of withWholeLists(groups.flatMap(partsOf)))
    for (const next of placedOf(part, placed.at(-1)?.block, groups.length > 1)) placed.push(next);
  return placed;
}

/** A stanza goes on with its poem. */
function withWholePoems(blocks: readonly Block[]): readonly Block[] {
  const made: Block[] = [];
  let lines: (readonly string[])[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'verse') made.push(block);
    else if (blocks[index - 1]?.kind === 'verse')
      for (const line of [[], ...block.lines]) lines.push(line);
    else {
      lines = [...block.lines];
      made.push({ kind: 'verse', lines });
    }
  }
  return made;
}

/** Lists whose items have empty lines between them are one. */
function withWholeLists(parts: readonly Part[]): readonly Part[] {
  const made: Part[] = [];
  let items: Piece[] = [];
  for (const part of parts) {
    if (part.kind === 'list' && continuesList(items, part.pieces))
      for (const piece of part.pieces) items.push(piece);
    else {
      items = part.kind === 'list' ? [...part.pieces] : [];
      made.push(part.kind === 'list' ? { kind: 'list', pieces: items } : part);
    }
  }
  return made;
}

/** @param hasGroups whether the text has empty lines: without any, each of its lines is a paragraph */
function placedOf(part: Part, before: Block | undefined, hasGroups: boolean): readonly Placed[] {
  switch (part.kind) {
    case 'verse':
    case 'table':
    case 'heading':
      return [apart(part)];
    case 'typed':
      return [apart(typedList(part.pieces))];
    case 'quoted': {
      const blocks = quotedBlocks(part.pieces.map(oneLevelOut).join('\n'));
      return blocks.length > 0 ? [apart({ kind: 'quotation', blocks })] : paragraphsOf(part.pieces);
    }
    case 'list': {
      if (isDialogue(part.pieces)) return paragraphsOf(part.pieces);
      const list = listOf(part.pieces);
      return list ? [apart(list)] : plainOf(part.pieces, before, hasGroups);
    }
    case 'plain':
      return plainOf(part.pieces, before, hasGroups);
  }
}

/** A quoted line, its first sign taken off. */
function oneLevelOut({ text }: Piece): string {
  const [signs = ''] = /^(?:>\s*)+/.exec(text) ?? [];
  const level = Math.min(signs.replace(/\s/g, '').length, DEEPEST_QUOTE);
  return '>'.repeat(level - 1) + text.slice(signs.length);
}

function apart(block: Block): Placed {
  return { block, mayHead: false };
}

function plainOf(
  pieces: readonly Piece[],
  before: Block | undefined,
  hasGroups: boolean,
): readonly Placed[] {
  const announcing = pieces.findIndex(({ text }) => announcesVerse(text));
  const lines = pieces.slice(announcing + 1).map(inOneLine);
  if ((announcing >= 0 || leadsToVerse(before)) && areVerse(lines)) {
    const verse: Block = { kind: 'verse', lines: lines.map((line) => [line]) };
    return [...plainOf(pieces.slice(0, announcing + 1), before, hasGroups), apart(verse)];
  }
  return hasGroups && standTogether(pieces)
    ? [apart({ kind: 'lines', lines: pieces.map(inOneLine) })]
    : paragraphsOf(pieces);
}

function paragraphsOf(pieces: readonly Piece[]): readonly Placed[] {
  return pieces.map((piece, index) => ({
    block: { kind: 'paragraph', text: inOneLine(piece) },
    mayHead:
      mayHead(piece) &&
      !isName(piece.text) &&
      !isCutOff(piece.text) &&
      !isMidst(pieces[index - 1], piece),
  }));
}

function mayHead({ isTurn, isCredit, item, text }: Piece): boolean {
  return !isTurn && !isCredit && !item && !text.includes('\t');
}

/** Whether a line ends before its sentence does. */
function isCutOff(text: string): boolean {
  return endsInMidst(text) || isOpen(text);
}

/** Whether a line stands right below one that is wider than any heading, and does not end its sentence. */
function isMidst(before: Piece | undefined, { text }: Piece): boolean {
  if (!before || endsSentence(before.text)) return false;
  return isUnfinished(before.text, text) || (/[,،]/.test(text) && !isHeading(before.text));
}

/** Whether verse was announced, or its last stanza was not in halves. */
function leadsToVerse(before: Block | undefined): boolean {
  if (before?.kind === 'verse') return before.lines.every(({ length }) => length === 1);
  return before?.kind === 'paragraph' && announcesVerse(before.text);
}

/** Short lines, few of which end a sentence, and nobody speaks: they are no paragraphs each. */
function standTogether(pieces: readonly Piece[]): boolean {
  const ends = pieces.filter(({ text }) => /[.؟!?][»”"')\]]*$/u.test(text)).length;
  const isShort = ({ text, isTurn }: Piece) =>
    !isTurn && widthOf(text) <= WIDEST_SHORT && /^[^|:].*[\p{L}\p{N}]/u.test(text);
  return pieces.length > 1 && ends < pieces.length / 2 && pieces.every(isShort);
}

/**
 * Marks the headings: a short line between two others that are none. Short paragraphs in a row are a
 * list, a dateline or verse, and stay paragraphs; so do the first and the last.
 */
function markHeadings(placed: readonly Placed[]): readonly Block[] {
  const blocks = placed.map(({ block, mayHead }, index) => {
    if (block.kind !== 'paragraph' || !mayHead || !isHeading(block.text)) return block;
    const before = placed[index - 1];
    const after = placed[index + 1];
    const isBetween = isOther(before) && isOther(after) && !leadsOn(before) && !isSource(after);
    return isBetween ? ({ kind: 'heading', text: block.text } as const) : block;
  });
  return withWholePoems(blocks);
}

/** Who said it stands below what was said: «— نور». */
function isSource(placed: Placed | undefined): boolean {
  return placed?.block.kind === 'paragraph' && /^(?:[-–—―]|ـ\s)\s*\p{L}/u.test(placed.block.text);
}

/** A short line behind a question is its answer, and behind a colon what is said or named. */
function leadsOn(placed: Placed | undefined): boolean {
  return placed?.block.kind === 'paragraph' && /[؟?:：][»”"')\]]*$/u.test(placed.block.text);
}

function isOther(placed: Placed | undefined): boolean {
  if (placed === undefined) return false;
  return placed.block.kind !== 'paragraph' || !isHeading(placed.block.text);
}
