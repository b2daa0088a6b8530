import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { wordsOf } from '../mdast-nodes.ts';
import type { ListItem } from '../pasted/list-block.ts';
import { isListLine, listsAmong } from '../pasted/list-runs.ts';
import type { TypedItem, TypedList } from './own-blocks.ts';

/** A line of a paragraph, or all of it. */
interface TypedLine {
  readonly text: string;
  readonly phrases: readonly PhrasingContent[];
  /** The same where a sign at its beginning is in no emphasis. */
  readonly plain: readonly PhrasingContent[];
}

/** Marks of direction, and space, before a sign. */
const BEFORE = /^[\s\u200E\u200F\u061C]+/;

/** What stands before an item: a number or a letter with its dot, dash or bracket, a bullet, a dash. */
const SIGN_ALONE = /^(?:\(?(?:\p{Nd}{1,3}|\p{L})[.)ـ–-]{1,2}|[•●▪–-])$/u;

/**
 * Makes lists of lines that were typed with signs, `1- ` and `2- `, in paragraphs or in one, as are made of
 * a text without any elements.
 */
export function withTypedLists(blocks: readonly RootContent[]): RootContent[] {
  const made: RootContent[] = [];
  let row: Paragraph[] = [];
  const close = () => {
    for (const block of listsIn(row)) made.push(block);
    row = [];
  };
  for (const block of blocks) {
    if (block.type === 'paragraph' && linesOf(block).some(({ text }) => isListLine(text)))
      row.push(block);
    else {
      close();
      made.push(block);
    }
  }
  close();
  return made;
}

/** @param row paragraphs, in each of which some line begins with a sign */
function listsIn(row: readonly Paragraph[]): RootContent[] {
  const lines = row.flatMap((block) => linesOf(block).map((line) => ({ ...line, block })));
  const lists = listsAmong(lines.map(({ text }) => text));
  if (lists.every(({ list }) => list === undefined)) return [...row];
  const made: RootContent[] = [];
  let at = 0;
  for (const { list, length } of lists) {
    const own = lines.slice(at, at + length);
    at += length;
    if (list) made.push(typedList(list.items, own.values()));
    else
      for (const each of Map.groupBy(own, ({ block }) => block).values())
        made.push({ type: 'paragraph', children: joined(each) });
  }
  return made;
}

function typedList(items: readonly ListItem[], lines: Iterator<TypedLine>): TypedList {
  return {
    type: 'typedList',
    children: items.map((item): TypedItem => {
      const line = lines.next().value;
      const words: Paragraph = {
        type: 'paragraph',
        children: line ? without(line, item.text) : [],
      };
      const below = item.below.length > 0 ? [typedList(item.below, lines)] : [];
      return { type: 'typedItem', sign: item.sign, children: [words, ...below] };
    }),
  };
}

/** A line's words behind its sign. */
function without({ text, plain }: TypedLine, words: string): PhrasingContent[] {
  const [first, ...rest] = plain;
  if (first?.type !== 'text') return [...plain];
  const value = bare(first.value).slice(text.length - words.length);
  return [...(value === '' ? [] : [{ ...first, value }]), ...rest];
}

function joined(lines: readonly TypedLine[]): PhrasingContent[] {
  return lines.flatMap(({ phrases }, index): PhrasingContent[] =>
    index > 0 ? [{ type: 'break' }, ...phrases] : [...phrases],
  );
}

function linesOf({ children }: Paragraph): readonly TypedLine[] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of children) {
    if (child.type === 'break') lines.push([]);
    else lines.at(-1)?.push(child);
  }
  return lines.map((phrases) => {
    const plain = withPlainSign(phrases);
    // Words in emphasis, or a picture, begin no item.
    const text = plain[0]?.type === 'text' ? bare(plain.map(wordsOf).join('')) : '';
    return { text, phrases, plain };
  });
}

/** `**1.** أول` is an item, too: of a sign alone the list says how it looks. */
function withPlainSign(phrases: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const [first, next, ...rest] = phrases;
  if (first?.type !== 'strong' && first?.type !== 'emphasis') return phrases;
  const words = wordsOf(first);
  const sign = words.trim();
  if (next?.type !== 'text' || !SIGN_ALONE.test(sign) || !isListLine(`${sign} ${next.value}`))
    return phrases;
  return [{ type: 'text', value: `${sign} ${next.value.trimStart()}` }, ...rest];
}

function bare(text: string): string {
  return text.replace(/\s/g, ' ').replace(BEFORE, '');
}
