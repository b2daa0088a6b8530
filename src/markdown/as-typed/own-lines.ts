import type { StateCore, Token } from 'markdown-it';
import { listOnOneLine, scoresOrItems } from '../../diagnostics/messages/rows.ts';
import { environmentOf } from '../environment.ts';
import { IN_MARKS } from '../lists/end-sign.ts';
import { firstOfItemsIn } from '../lists/items-on-one-line.ts';
import { isFirst, isOfOneKind, type ListMarker } from '../lists/list-marker.ts';
import { isSaid } from '../lists/spoken-lines.ts';
import { rowsAmong } from './line-rows.ts';
import { adviceOnSigns, isCounted, type SignAlone } from './signs-alone.ts';
import { titledItems } from './titled-items.ts';
import { linesOf, type TypedLine } from './typed-line.ts';

/** Between people who speak, a sentence that has ended is told apart from the next. */
const SENTENCE_END = /[.؟?!…][»”"’)\]]*$/;

/** What an item asks the line below answers. */
const ASKED = /[؟?][»”"’)\]*_]*$/;

/**
 * Lines of a paragraph that begin with a sign of a list and are none, lines of a dialogue, questions and
 * answers: each stands on a line of its own, as it was typed. A sign that its editor may have meant for a
 * list gets advice.
 */
export function ownLines(state: StateCore): void {
  const { notes } = environmentOf(state.env);
  const { paragraphs, answers, outOfRow } = paragraphsIn(state.tokens);
  const alone: SignAlone[] = [];
  for (const [line, sign] of itemsInOne(state.tokens))
    notes.push({ line, severity: 'advice', ...listOnOneLine(sign) });
  const all = paragraphs.flatMap(({ lines }) => lines);
  const isBesideAnother = rowsOf(all);
  const isNote = notesOf(all);
  for (const { around, lines } of paragraphs) {
    const kinds = Map.groupBy(lines, ({ kind }) => kind);
    const isDialogue = lines.some(isSpokenOf(kinds));
    const { starts, advice: onRows } = rowsAmong(lines);
    for (const { index, ar, en } of onRows)
      notes.push({ line: lines[index]?.line ?? 1, severity: 'advice', ar, en });
    for (const [index, typed] of lines.entries()) {
      const { before, kind, marker } = typed;
      const isBeside = isBesideAnother(typed);
      const isOutOfRow = outOfRow.has(typed);
      const onItems = adviceOnItems(typed, isBeside);
      if (onItems) notes.push({ line: typed.line, severity: 'advice', ...onItems });
      else if (!isBeside && !isNote(typed) && marker?.isKept === (marker?.family === 'letter'))
        alone.push({ typed, around, isOutOfRow });
      const above = lines[index - 1]?.text ?? '';
      const isOneOfSeveral = kind !== undefined && (kinds.get(kind)?.length ?? 0) > 1;
      const isSign = isOneOfSeveral || isBeside || (isOutOfRow && marker?.isKept === true);
      const isTold = isDialogue && SENTENCE_END.test(above);
      const isRow = answers.has(typed) || starts.has(index) || isTold;
      const isOwn = isRow || isOfSigns(typed, above, isSign) || isNextQuotation(typed, above);
      if (before?.type === 'softbreak' && isOwn) before.type = 'hardbreak';
    }
  }
  for (const advice of adviceOnSigns(alone)) notes.push({ severity: 'advice', ...advice });
}

/** The lines of one paragraph, and the outermost list in which it stands, or else itself. */
interface Paragraph {
  readonly around: Token;
  readonly lines: readonly TypedLine[];
}

/** All paragraphs; the lines that answer an item, and those that should be items beside it. */
function paragraphsIn(tokens: readonly Token[]) {
  const titled = titledItems(tokens);
  const lists = listsAround(tokens);
  const answers = new Set<TypedLine>();
  const outOfRow = new Set<TypedLine>();
  const paragraphs = tokens.flatMap((token, at): readonly Paragraph[] => {
    const { type, meta } = token;
    const outer = tokens[at - 1]?.type ?? '';
    // What is told of lists cannot be followed in a cell or a heading.
    if (type !== 'inline' || (meta && !meta.sign) || /^(?:t[dh]|heading)_open$/.test(outer))
      return [];
    const lines = linesOf(token);
    const [first, second] = lines;
    const isItem = tokens[at - 2]?.type === 'list_item_open';
    const isAbove = isItem && first && (ASKED.test(first.whole) || titled.has(token));
    if (isAbove && second) answers.add(second);
    for (const line of isItem ? lines.slice(1) : [])
      if (isCounted(line) || isOfItem(line, first)) outOfRow.add(line);
    // The sign of an item that keeps it was read.
    return [{ around: lists.get(token) ?? token, lines: lines.slice(meta ? 1 : 0) }];
  });
  return { paragraphs, answers, outOfRow };
}

/** Whether a line begins with a sign of a list, by itself or because others do. */
function isOfSigns({ kind }: TypedLine, above: string, isSign: boolean): boolean {
  if (kind === undefined) return false;
  return isSign || kind === 'bullet' || /[:：][*_]*$/.test(above);
}

/** Whether a line is a quotation below one that names behind a hyphen who said the last. */
function isNextQuotation({ whole }: TypedLine, above: string): boolean {
  return above.startsWith('-') && IN_MARKS.test(whole);
}

/** Whether a line has a sign such as that which its item keeps: «د-» below «ب-». */
function isOfItem({ marker }: TypedLine, first: TypedLine | undefined): boolean {
  const sign = first?.marker;
  return marker !== undefined && sign?.isKept === true && isOfOneKind(sign, marker);
}

/** The outermost list in which each token stands. */
function listsAround(tokens: readonly Token[]): ReadonlyMap<Token, Token> {
  const around = new Map<Token, Token>();
  let depth = 0;
  let list: Token | undefined;
  for (const token of tokens) {
    const isList = /_list_(?:open|close)$/.test(token.type);
    if (isList && depth === 0) list = token;
    if (isList) depth += token.nesting;
    if (list && depth > 0) around.set(token, list);
  }
  return around;
}

/** The lines of Markdown's items in which two others follow behind the same sign: `- أ - ب - ج`. */
function* itemsInOne(tokens: readonly Token[]): Iterable<readonly [line: number, sign: string]> {
  for (const [at, { type, markup, map }] of tokens.entries()) {
    const words = tokens[at + 2];
    if (type !== 'list_item_open' || !/^[-+*]$/.test(markup) || words?.type !== 'inline') continue;
    const [first = ''] = words.content.split('\n');
    if (first.split(` ${markup} `).length > 2) yield [(map?.[0] ?? 0) + 1, markup];
  }
}

/** Tells whether a line is one of those in which people speak to each other. */
function isSpokenOf(kinds: ReadonlyMap<string | undefined, readonly TypedLine[]>) {
  return ({ kind, text, marker }: TypedLine): boolean =>
    marker?.family === 'dash' &&
    (kinds.get(kind)?.length ?? 0) > 1 &&
    isSaid(text.slice(marker.end));
}

/** Tells whether another line of the text has the sign before one's own or after it: something stands between. */
function rowsOf(lines: readonly TypedLine[]): (line: TypedLine) => boolean {
  const signs = new Set(lines.flatMap(({ marker }) => (marker ? placesOf(marker) : [])));
  return ({ marker }) =>
    marker !== undefined &&
    [-1, 1].some((step) => placesOf(marker, step).some((at) => signs.has(at)));
}

/** A number in brackets behind words, which refers to a note: «المرفأ (1)». */
const REFERENCE = /(?<=[^\s])[ \t]*[([](\p{Nd}{1,2})[)\]]/gu;

/** Tells whether a line is the note to which a number in the text refers: it is as it is meant. */
function notesOf(lines: readonly TypedLine[]): (line: TypedLine) => boolean {
  const numbers = new Set(
    lines.flatMap(({ whole }) => Array.from(whole.matchAll(REFERENCE), ([, number]) => number)),
  );
  return ({ text, marker }) => {
    const [number] = /\p{Nd}+/u.exec(text.slice(0, marker?.end ?? 0)) ?? [];
    return numbers.has(number);
  };
}

/** Figures of two kinds are told of as that. */
function placesOf({ kind, digits, places }: ListMarker, step = 0): readonly string[] {
  const sign = kind.replace(digits ?? '', '');
  return places.flatMap((place, row) =>
    Number.isNaN(place) ? [] : `${sign} ${row} ${place + step}`,
  );
}

/** What is said of items that are no list: they stand on one line, or may be scores. */
function adviceOnItems({ whole, text, marker }: TypedLine, isBeside: boolean) {
  const sign = firstOfItemsIn(whole);
  if (sign !== undefined) return listOnOneLine(sign);
  const isOfScores = isBeside && marker?.mayBeScore && isFirst(marker);
  return isOfScores ? scoresOrItems(text.slice(0, marker.end).trim()) : undefined;
}
