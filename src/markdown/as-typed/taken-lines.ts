import type { Token } from 'markdown-it';
import { inlineLines } from '../inline-lines.ts';
import { lengthWithNext, ROOM, SENTENCE_END, SHORTEST } from './line-widths.ts';

/** A line that a block above it has taken. */
interface TakenLine {
  /** From 0. */
  readonly line: number;
  readonly by: 'list' | 'quotation';
}

/** A line with the sign of a quotation, and one that says, right below it, whose words it has. */
const WITHIN_QUOTATION = /^\s*(?:>|$|[—–―]|--|-\s*\p{L}|ـ\s)/u;

/** Signs of the quotations in which a line stands. */
const QUOTED = /^(?:> ?)+/;

/** No program has broken a line that is longer. */
const LONGEST = 120;

/**
 * The lines right below lists and quotations that Markdown takes for parts of these.
 *
 * @param source lines of the text
 * @param widest line of its paragraphs, to which a program would have broken others
 */
export function takenLines(
  tokens: readonly Token[],
  source: readonly string[],
  widest: number,
): readonly TakenLine[] {
  const continued = continuedLines(tokens);
  /** The first lines of the items around, the innermost last. */
  const around: number[] = [];
  return tokens.flatMap(({ type, map, markup }, index): readonly TakenLine[] => {
    if (type === 'list_item_close') around.pop();
    if (!map) return [];
    const [first, last] = map;
    const item = around.at(-1);
    if (type === 'list_item_open') around.push(first);
    if (markup === '>') {
      if (item !== undefined) return [];
      const at = source
        .slice(first, last)
        .findIndex((line, at) => continued.has(first + at) && !WITHIN_QUOTATION.test(line));
      return at < 0 ? [] : [{ line: first + at, by: 'quotation' }];
    }
    // An empty line below what stands as far out as the item around it would part that item from the next.
    if (item !== undefined && indentOf(source[first]) <= indentOf(source[item])) return [];
    const line = takenByOne(
      itemsOf(tokens, index),
      { source, continued, widest },
      type === 'ordered_list_open',
    );
    return line === undefined ? [] : [{ line, by: 'list' }];
  });
}

/** What is known of all lines. */
interface Lines {
  readonly source: readonly string[];
  readonly continued: ReadonlySet<number>;
  readonly widest: number;
}

/**
 * The line that one item of a list has taken: no other item has lines that stand so far out. Of an item alone, and of
 * one that others follow, the line above has to have ended by hand; above all others nothing announces a second row,
 * and numbers that go on tell that the row does.
 */
function takenByOne(
  items: readonly (readonly [number, number])[],
  { source, continued, widest }: Lines,
  isNumbered: boolean,
): number | undefined {
  const furtherOut = ([from, to]: readonly [number, number]) => {
    for (let line = from + 1; line < to; line += 1)
      if (continued.has(line) && indentOf(source[line]) <= indentOf(source[from])) return line;
    return undefined;
  };
  const all = items.map(furtherOut);
  const [taken, ...others] = all.filter((line) => line !== undefined);
  if (taken === undefined || others.length > 0) return undefined;
  const [above = '', below = ''] = source.slice(taken - 1, taken + 1);
  const isLast = all.at(-1) === taken;
  if (!isLast && (isNumbered || all[0] === taken)) return undefined;
  const isLastOfMany = isLast && items.length > 1;
  return isLastOfMany || isEndedByHand(above, below, widest) ? taken : undefined;
}

function indentOf(line = ''): number {
  return line.replace(QUOTED, '').search(/\S/);
}

/** Whether a line ended before a program would have broken it. */
function isEndedByHand(line: string, next: string, widest: number): boolean {
  const width = Math.max(widest, line.length, next.length);
  const isBroken =
    width >= SHORTEST && line.length <= LONGEST && width - lengthWithNext(line, next) < ROOM;
  return SENTENCE_END.test(line.trimEnd()) || !isBroken;
}

/** The places of the items of a list, in lines. */
function itemsOf(tokens: readonly Token[], open: number): readonly [number, number][] {
  const items: [number, number][] = [];
  const level = tokens[open]?.level ?? 0;
  for (let at = open + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || token.level <= level) break;
    if (token.type === 'list_item_open' && token.level === level + 1 && token.map)
      items.push(token.map);
  }
  return items;
}

/** The lines, from 0, on which a line of a block goes on that began above them. */
function continuedLines(tokens: readonly Token[]): ReadonlySet<number> {
  const breaks = tokens.flatMap((token) => [...inlineLines(token)]);
  return new Set(breaks.flatMap(([{ type }, line]) => (type === 'softbreak' ? line - 1 : [])));
}
