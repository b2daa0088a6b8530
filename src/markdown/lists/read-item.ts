import type { StateBlock } from 'markdown-it';
import { pushInline } from '../make-token.ts';
import { columnAt, textStart, typedAt } from '../source-lines.ts';
import { itemContent } from './list-item.ts';
import type { ListMarker } from './list-marker.ts';

/**
 * Reads an item whose sign was read, with all blocks in it.
 *
 * @param end of the lines that may be of it
 * @returns whether no empty line stands in the item
 */
export function readItem(
  state: StateBlock,
  line: number,
  end: number,
  marker: ListMarker,
): boolean {
  const { blkIndent, listIndent, tight } = state;
  const shift = state.tShift[line] ?? 0;
  const column = columnAt(state, line);
  const content = itemContent(state, line, marker.end);
  const first = state.tokens.length;
  const token = state.push('list_item_open', 'li', 1);
  state.listIndent = blkIndent;
  state.blkIndent = content.indent;
  state.tight = true;
  state.tShift[line] = content.start - (state.bMarks[line] ?? 0);
  state.sCount[line] = content.column;
  if (content.isEmpty && state.isEmpty(line + 1)) state.line = Math.min(line + 2, end);
  else state.md.block.tokenize(state, line, end);
  const isTight = state.tight;
  state.blkIndent = blkIndent;
  state.listIndent = listIndent;
  state.tight = tight;
  state.tShift[line] = shift;
  state.sCount[line] = column;
  token.map = [line, state.line];
  if (marker.isKept) keepSign(state, first, line, content.start);
  state.push('list_item_close', 'li', -1);
  return isTight;
}

/** Puts a sign that stays before the first words of its item. @param end of the sign, and of the space behind it */
function keepSign(state: StateBlock, first: number, line: number, end: number): void {
  const sign = state.src.slice(textStart(state, line), end);
  const inside = state.tokens.slice(first + 1);
  const words = inside.find(({ type }) => type === 'inline');
  // Dashes behind a sign are what its item says, and no line across it.
  if (inside[0]?.type === 'hr') {
    const said = pushInline(state, typedAt(state, line), line);
    said.meta = { sign };
    state.tokens.pop();
    state.tokens.splice(first + 1, 1, said);
  } else if (words)
    Object.assign(words, { content: sign + words.content, meta: { sign, ...words.meta } });
  else pushInline(state, sign.trim(), line);
}
