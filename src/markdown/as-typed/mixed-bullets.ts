import type { StateCore } from 'markdown-it';
import { boxKind } from '../boxes/box-kinds.ts';
import { endOfLines } from '../boxes/box-markers.ts';
import { fenceOf } from './line-starts.ts';

/** A bullet of any kind, a space, and words. */
const ITEM = /^( {0,3})([-*+–—•●▪])[ \t]+(?=\S)/;

/** A line across the page, and a sign that stands on both sides of a line's words. */
const NO_ITEM = /^ {0,3}([-*+–—])(?:(?:[ \t]*\1){2,}|.*[ \t]\1)[ \t]*$/;

/** What no item goes on with; boxes begin with a name, and end without. */
const OTHER_BLOCK = /^ {0,3}(?:#{1,6}[ \t]|>|\||:{3})/;
const BOX_EDGE = /^ {0,3}:{3,}[ \t]*(\S*)/;

const DASH = /[-–—]/;

/** A line of a list. */
interface Item {
  readonly index: number;
  readonly indent: number;
  readonly sign: string;
  /** The column in which its words begin. */
  readonly words: number;
}

/**
 * Reads bullets of several signs, with no empty line between them, as the one list that they were typed as: to
 * Markdown each other sign begins a list of its own. A sign between two of the first one, a question's `*` and its
 * answer's `-`, stands in the item above it; any other goes on with the list.
 */
export function mixedBullets(state: StateCore): void {
  const lines = state.src.split('\n');
  let fence: string | undefined;
  let box = '';
  let items: Item[] = [];
  const end = (before: number) => {
    // The last line of a quotation or a poem names its source behind a dash.
    if (box !== '' && /[–—]/.test(items.at(-1)?.sign ?? '')) items.pop();
    if (items.some(({ sign }) => sign !== items[0]?.sign)) joinItems(lines, items, before);
    items = [];
  };
  for (const [index, line] of lines.entries()) {
    const mark = fenceOf(line);
    const isCode = fence !== undefined || mark !== undefined;
    if (fence === undefined) fence = mark;
    else if (mark?.startsWith(fence)) fence = undefined;
    const isNoItem = isCode || NO_ITEM.test(line);
    if (isNoItem || line.trim() === '' || OTHER_BLOCK.test(line)) end(index);
    if (!isCode) box = BOX_EDGE.exec(line)?.[1] ?? box;
    // The lines of a poem are what they are.
    if (boxKind(box)?.endOf === endOfLines) continue;
    const [whole = '', indent = '', sign = ''] = isNoItem ? [] : (ITEM.exec(line) ?? []);
    const first = items[0]?.indent ?? indent.length;
    if (whole === '' || indent.length > first + 1) continue;
    if (indent.length < first) end(index);
    const words = whole.includes('\t') ? 4 : whole.length;
    items.push({ index, indent: indent.length, sign, words });
  }
  end(lines.length);
  state.src = lines.join('\n');
}

/** Gives items the sign of the first, or moves them into the item above. @param end the line behind the last */
function joinItems(lines: string[], items: readonly Item[], end: number): void {
  const own = items[0]?.sign ?? '';
  const last = items.findLastIndex(({ sign }) => sign === own);
  // Keyboards turn a hyphen into a dash. Of lines that people say a dash would be shown.
  const areMixed = DASH.test(own) && items.some(({ sign }) => sign !== own && DASH.test(sign));
  const shared = areMixed ? '-' : own;
  const inside = new Set<string>();
  // What is moved in is a list whatever its sign was: of Markdown's one makes one.
  const bullet = shared === '-' ? '*' : '-';
  let words = 0;
  for (const [at, { index, indent, sign, ...item }] of items.entries()) {
    const isSame = sign === own || (areMixed && DASH.test(sign));
    const rest = (lines[index] ?? '').slice(indent + 1);
    if (isSame || (at > last && !inside.has(sign))) {
      words = item.words;
      lines[index] = `${' '.repeat(indent)}${shared}${rest}`;
      continue;
    }
    inside.add(sign);
    lines[index] = `${' '.repeat(words)}${bullet}${rest}`;
    for (let below = index + 1; below < (items[at + 1]?.index ?? end); below += 1)
      if (/^\s/.test(lines[below] ?? '')) lines[below] = ' '.repeat(words) + lines[below];
  }
}
