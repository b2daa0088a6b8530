import type { Element, ElementContent, Root } from 'hast';
import { wordsOf } from '../html/hast-nodes.ts';

/** Signs that no text has, between which an item says its number. */
const MARK = /^\uE0F0(\d+)\uE0F1/;

/** What an item begins with until its list is made. */
export function itemMark(number: number): string {
  return `\uE0F0${number}\uE0F1`;
}

/** Takes the marks off the items of a document, and parts lists where they are counted anew. */
export function readItemMarks(node: Root | Element): void {
  const children: ElementContent[] = [];
  let last: string | undefined;
  for (const child of node.children) {
    if (child.type === 'doctype') continue;
    if (child.type !== 'element' || child.tagName !== 'ol') {
      if (child.type === 'element') {
        take(child);
        readItemMarks(child);
      }
      if (child.type === 'element' || wordsOf(child).trim() !== '') last = undefined;
      children.push(child);
      continue;
    }
    for (const list of listsIn(child)) {
      readItemMarks(list);
      if (last !== undefined) list.properties.dataApart = true;
      last = list.tagName;
      children.push(list);
    }
  }
  node.children = children;
}

/** The lists that stand as one: each goes on by one from item to item. */
function listsIn(all: Element): readonly Element[] {
  const lists: Element[] = [];
  let before: number | undefined;
  for (const item of all.children) {
    const mark = item.type === 'element' ? take(item) : undefined;
    const open = lists.at(-1);
    const goesOn = mark === undefined || (before !== undefined && mark === before + 1);
    if (open && goesOn) open.children.push(item);
    else {
      const start = mark !== undefined && mark !== 1 ? { start: mark } : {};
      lists.push({ ...all, properties: { ...all.properties, ...start }, children: [item] });
    }
    before = mark ?? before;
  }
  return lists;
}

/** Takes the mark off the first words of an element. */
function take(node: Element): number | undefined {
  const first = node.children[0];
  if (first?.type === 'element') return take(first);
  if (first?.type !== 'text') return undefined;
  const [mark = '', number = ''] = MARK.exec(first.value) ?? [];
  if (mark === '') return undefined;
  first.value = first.value.slice(mark.length);
  return Number(number);
}
