import type { Token } from 'markdown-it';
import { lengthWithNext, SENTENCE_END } from './line-widths.ts';

/** In letters. */
const SHORT = 40;

/** What ends a sentence or a part of one. */
const END = /[.؟?!…،,؛;:][»”"’)\]*_]*$/;

/**
 * The texts of items that each have a title of a few words and sentences below it: where all items of a list are
 * such, nobody broke their lines to a width.
 */
export function titledItems(tokens: readonly Token[]): ReadonlySet<Token> {
  const lists: Token[][] = [];
  const titled = new Set<Token>();
  for (const [at, token] of tokens.entries()) {
    if (/^(?:bullet|ordered)_list_open$/.test(token.type)) lists.push([]);
    if (token.type === 'inline' && tokens[at - 2]?.type === 'list_item_open')
      lists.at(-1)?.push(token);
    if (!/^(?:bullet|ordered)_list_close$/.test(token.type)) continue;
    const items = lists.pop() ?? [];
    const longest = Math.max(...items.flatMap(linesOf).map(({ length }) => length));
    const areTitled = items.length > 1 && items.every((item) => isTitled(item, longest));
    if (areTitled) for (const item of items) titled.add(item);
  }
  return titled;
}

/** @param longest line of the list: a title ended before it, with room for the next word. */
function isTitled(item: Token, longest: number): boolean {
  const [title = '', ...below] = linesOf(item);
  const isTitle = title.length <= SHORT && !END.test(title);
  const [text = ''] = below;
  const hadRoom = lengthWithNext(title, text) <= longest;
  return isTitle && hadRoom && SENTENCE_END.test(below.at(-1) ?? '');
}

function linesOf({ content }: Token): readonly string[] {
  return content.split('\n').map((line) => line.trim());
}
