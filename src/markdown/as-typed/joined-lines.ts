import type { StateCore, Token } from 'markdown-it';
import { LINES_JOINED, lineTakenIn, WORD_PARTED } from '../../diagnostics/messages/rows.ts';
import { environmentOf } from '../environment.ts';
import { lengthWithNext, ROOM, SHORTEST } from './line-widths.ts';
import { takenLines } from './taken-lines.ts';
import { linesOf, type TypedLine } from './typed-line.ts';

/** No program breaks lines to such a width. */
const NARROWEST = 40;

/**
 * Names lines that Markdown joins and their editor may have meant to stand apart: those of a paragraph that
 * were not broken to a width, and one right below a list or a quotation, which it becomes a part of.
 */
export function joinedLines(state: StateCore): void {
  const { notes } = environmentOf(state.env);
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
  // Where a sign of a list is shown as it was typed, that was told.
  const isNoted = (line: number) => notes.some((note) => note.line === line);
  for (const { line, by } of takenLines(state.tokens, state.src.split('\n'), widest))
    if (!isNoted(line + 1)) advise(line + 1, lineTakenIn(by));
  state.tokens.forEach((token) => {
    const lines = paragraphs.get(token);
    const line = lines && endedByHand(lines, widest, areNarrow);
    if (line !== undefined) advise(line, LINES_JOINED);
    for (const parted of lines ? partedWords(lines) : []) advise(parted, WORD_PARTED);
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

/** Lines that go on with a word at whose end a hyphen stands: no hand parts words in Arabic. */
function partedWords(lines: readonly TypedLine[]): readonly number[] {
  return lines.flatMap(({ whole, before, line }, index) => {
    const above = lines[index - 1]?.whole ?? '';
    const isParted = /\p{Script=Arabic}[-‐]$/u.test(above) && /^\p{Script=Arabic}/u.test(whole);
    return isParted && before?.type === 'softbreak' ? [line] : [];
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
    const used = lengthWithNext(lines[index]?.whole ?? '', whole);
    return before?.type === 'softbreak' && (isShort ? widest : width) - used >= ROOM;
  })?.line;
}
