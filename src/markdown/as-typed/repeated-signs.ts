import type { StateCore } from 'markdown-it';
import { ITEM_OR_NOTE, ITEMS_OR_NOTES } from '../../diagnostics/messages/rows.ts';
import { environmentOf } from '../environment.ts';
import { readQuotedToo } from './quoted-lines.ts';
import { scanLines } from './typed-scan.ts';

/** One sign of a list or several of it, a space, and words. */
const ITEM = /^( {0,3})([-*+–—•●▪])(\2{0,5})([ \t]+)(?=\S)/;

/** A word with an asterisk behind it, which refers to a note. */
const REFERENCE = /[\p{L}\p{M}\p{N}»”")]\*{1,3}(?![\p{L}\p{M}\p{N}*])/u;

/** An item: where it stands, its sign, and how many of it. */
interface Item {
  readonly index: number;
  readonly sign: string;
  readonly depth: number;
}

/**
 * Reads `-- ` and `** ` below `- ` and `* ` as items one level further in, as wikis and Textile do, and people in
 * chats: to Markdown the one is a list by itself, and the other emphasis. Where they may be notes, it is told.
 */
export function repeatedSigns(state: StateCore): void {
  if (!/^[ >]*(?:([-*+–—•●▪])\1|\*[ \t])/m.test(state.src)) return;
  state.src = readQuotedToo(state.src.split('\n'), (lines, first) => {
    const { made, groups } = nested(lines);
    for (const [item, ...others] of groups.filter((items) => mayBeNotes(items, lines)))
      if (item)
        environmentOf(state.env).notes.push({
          line: first + item.index + 1,
          severity: 'advice',
          ...(others.length > 0 ? ITEMS_OR_NOTES : ITEM_OR_NOTE),
        });
    return made;
  }).join('\n');
}

function nested(lines: readonly string[]) {
  const groups: Item[][] = [];
  let above: Item | undefined;
  let isBehindBlank = true;
  const made = scanLines(lines).map(({ index, line, isBlank, isAsTyped }) => {
    const found = isAsTyped ? undefined : ITEM.exec(line);
    const [whole = '', indent = '', sign = '', more = ''] = found ?? [];
    const rest = line.slice(whole.length);
    const depth = more.length + 1;
    const isBelow = above?.sign === sign && depth <= above.depth + 1;
    const isItem = whole !== '' && (depth === 1 || (isBelow && !rest.includes('**')));
    if (isItem) {
      if (above?.sign === sign) groups.at(-1)?.push({ index, sign, depth });
      else groups.push([{ index, sign, depth }]);
      above = { index, sign, depth };
    } else if (!isBlank && (isBehindBlank || isAsTyped)) above = undefined;
    isBehindBlank = isBlank;
    // Of other signs two make a list, of Markdown's one.
    const bullet = /[-*+]/.test(sign) ? sign : '-';
    return isItem && depth > 1 ? `${indent}${'  '.repeat(depth - 1)}${bullet} ${rest}` : line;
  });
  return { made, groups };
}

/** Emphasis, whose asterisks refer to nothing. */
const EMPHASIS = /(\*{1,3})[^\s*][^*]*\1/g;

/** Whether asterisks may count notes: one, two, three, and no more, where nothing announces a list or a word refers to one. */
function mayBeNotes(items: readonly Item[], lines: readonly string[]): boolean {
  const [first] = items;
  if (first?.sign !== '*') return false;
  if (items.some(({ depth }, at) => depth !== at + 1)) return false;
  const above = lines.slice(0, first.index);
  if (above.some((line) => REFERENCE.test(line.replace(EMPHASIS, '')))) return true;
  return (
    items.length > 1 &&
    !/[:：][*_]*$/.test(above.findLast((line) => line.trim() !== '')?.trimEnd() ?? '')
  );
}
