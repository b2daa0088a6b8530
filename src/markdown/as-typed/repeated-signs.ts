import type { StateCore } from 'markdown-it';
import { fenceOf } from './line-starts.ts';

/** One sign of a list or several of it, a space, and words. */
const ITEM = /^( {0,3})([-*+–—•●▪])(\2{0,5})([ \t]+)(?=\S)/;

/** The item above a line: its sign, and how many of it. */
interface Above {
  readonly sign: string;
  readonly depth: number;
}

/**
 * Reads `-- ` and `** ` below `- ` and `* ` as items one level further in, as wikis and Textile do, and people in
 * chats: to Markdown the one is a list by itself, and the other emphasis.
 */
export function repeatedSigns(state: StateCore): void {
  if (!/^ {0,3}([-*+–—•●▪])\1/m.test(state.src)) return;
  let above: Above | undefined;
  let fence: string | undefined;
  let isBehindBlank = true;
  state.src = state.src
    .split('\n')
    .map((line) => {
      const mark = fenceOf(line);
      const isCode = fence !== undefined || mark !== undefined;
      if (fence === undefined) fence = mark;
      else if (mark?.startsWith(fence)) fence = undefined;
      const isBlank = line.trim() === '';
      const [whole = '', indent = '', sign = '', more = ''] = isCode ? [] : (ITEM.exec(line) ?? []);
      const rest = line.slice(whole.length);
      const depth = more.length + 1;
      const isBelow = above?.sign === sign && depth <= above.depth + 1;
      const isItem = whole !== '' && (depth === 1 || (isBelow && !rest.includes('**')));
      if (isItem) above = { sign, depth };
      else if (!isBlank && (isBehindBlank || isCode)) above = undefined;
      isBehindBlank = isBlank;
      // Of other signs two make a list, of Markdown's one.
      const bullet = /[-*+]/.test(sign) ? sign : '-';
      return isItem && depth > 1 ? `${indent}${'  '.repeat(depth - 1)}${bullet} ${rest}` : line;
    })
    .join('\n');
}
