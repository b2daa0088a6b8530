import type { StateCore, Token } from 'markdown-it';
import { LINES_JOINED, lineTakenIn } from '../../diagnostics/messages/rows.ts';
import { environmentOf } from '../environment.ts';
import { linesOf, type TypedLine } from './typed-line.ts';

/** A text whose longest line is shorter may be anything. */
const SHORTEST = 60;

/** No program breaks lines to such a width. */
const NARROWEST = 40;

/** With so much room left behind it no program has ended a line. */
const ROOM = 25;

/** Who said what is quoted stands right below it. */
const SOURCE = /^\s*(?:[—–―]|--|-\s*\p{L}|ـ\s)/u;

/**
 * Names lines that Markdown joins and their editor may have meant to stand apart: those of a paragraph that
 * were not broken to a width, and one right below a list or a quotation, which it becomes a part of.
 */
export function joinedLines(state: StateCore): void {
  const { notes } = environmentOf(state.env);
  const source = state.src.split('\n');
  const continued = continuedLines(state.tokens);
  const paragraphs = new Map(paragraphsIn(state.tokens).map((token) => [token, linesOf(token)]));
  const widest = [...paragraphs.values()]
    .flat()
    .reduce((most, { whole }) => Math.max(most, whole.length), 0);
  const told = new Set<number>();
  const advise = (line: number, message: typeof LINES_JOINED) => {
    if (!told.has(line)) notes.push({ line, severity: 'advice', ...message });
    told.add(line);
  };
  // No program breaks all of a text to lines so short: stanzas, or lines of a message.
  const areNarrow =
    widest <= NARROWEST && [...paragraphs.values()].filter(({ length }) => length > 1).length > 1;
  state.tokens.forEach((token, index) => {
    const lines = paragraphs.get(token);
    const line = lines && endedByHand(lines, widest, areNarrow);
    if (line !== undefined) advise(line, LINES_JOINED);
    if (!token.map || token.level > 0) return;
    const [first, last] = token.map;
    const written = source.slice(first, last);
    if (token.type === 'blockquote_open') {
      const at = written.findIndex((line) => !/^\s*(?:>|$)/.test(line));
      if (at > 0 && !SOURCE.test(written[at] ?? '') && continued.has(first + at))
        advise(first + at + 1, lineTakenIn('quotation'));
    }
    if (/^(?:bullet|ordered)_list_open$/.test(token.type)) {
      const taken = takenByLast(itemsOf(state.tokens, index), source);
      if (taken !== undefined && continued.has(taken)) advise(taken + 1, lineTakenIn('list'));
    }
  });
}

/** The paragraphs of the text, of quotations and of boxes: what stands in an item was typed in its list. */
function paragraphsIn(tokens: readonly Token[]): readonly Token[] {
  let items = 0;
  return tokens.filter(({ type, nesting }, index) => {
    if (type.startsWith('list_item_')) items += nesting;
    return items === 0 && type === 'inline' && tokens[index - 1]?.type === 'paragraph_open';
  });
}

/**
 * The first line that follows one behind which it had room to begin.
 *
 * @param widest line of the text, to which a program would have broken these
 * @param areNarrow whether all of the text stands in short lines
 */
function endedByHand(
  lines: readonly TypedLine[],
  widest: number,
  areNarrow: boolean,
): number | undefined {
  const width = Math.max(...lines.map(({ whole }) => whole.length));
  const [, ...others] = lines;
  const areJoined = others.every(({ before }) => before?.type === 'softbreak');
  const hasBars = lines.some(({ whole }) => whole.includes('|'));
  if (others.length >= (areNarrow ? 1 : 2) && width <= NARROWEST && areJoined && !hasBars)
    return others[0]?.line;
  const isShort = width < SHORTEST;
  if (isShort && (widest < SHORTEST || hasBars)) return undefined;
  return others.find(({ before, whole }, index) => {
    const [word = ''] = /^\S*/.exec(whole) ?? [];
    const used = (lines[index]?.whole.length ?? 0) + 1 + word.length;
    return before?.type === 'softbreak' && (isShort ? widest : width) - used >= ROOM;
  })?.line;
}

/** The places of the items of a list, in lines. */
function itemsOf(tokens: readonly Token[], open: number): readonly [number, number][] {
  const items: [number, number][] = [];
  for (let at = open + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || token.level <= (tokens[open]?.level ?? 0)) break;
    if (token.type === 'list_item_open' && token.level === 1 && token.map) items.push(token.map);
  }
  return items;
}

/** The line right below a list, from 0, that its last item has taken: no other item has lines that stand so far out. */
function takenByLast(items: readonly [number, number][], source: readonly string[]) {
  const furtherOut = ([from, to]: readonly [number, number]) => {
    const at = source.slice(from + 1, to).findIndex((line) => /^\S/.test(line));
    return at < 0 ? -1 : from + 1 + at;
  };
  const last = items.at(-1);
  if (!last || items.length < 2) return undefined;
  const taken = furtherOut(last);
  const isAlone = items.slice(0, -1).every((item) => furtherOut(item) < 0);
  return taken === last[0] + 1 && isAlone ? taken : undefined;
}

/** The lines, from 0, on which a block of words goes on that began above them. */
function continuedLines(tokens: readonly Token[]): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const { type, map } of tokens) {
    if (type !== 'inline' || !map) continue;
    for (let line = map[0] + 1; line < map[1]; line += 1) lines.add(line);
  }
  return lines;
}
