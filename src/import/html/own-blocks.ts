import type { Paragraph, Parent, RootContent } from 'mdast';
import type { Handle } from 'mdast-util-to-markdown';

/** A poem as this site has it: a line a paragraph, of which an empty one parts stanzas. */
export interface Verse extends Parent {
  type: 'verse';
  children: Paragraph[];
}

/** A note as this site sets it apart. */
export interface Note extends Parent {
  type: 'note';
  children: RootContent[];
}

/** A list that was typed as lines with signs, written with signs of its own. */
export interface TypedList extends Parent {
  type: 'typedList';
  children: TypedItem[];
}

export interface TypedItem extends Parent {
  type: 'typedItem';
  /** What stands before it in Markdown. */
  sign: string;
  children: (Paragraph | TypedList)[];
}

declare module 'mdast' {
  interface RootContentMap {
    verse: Verse;
    note: Note;
    typedList: TypedList;
    typedItem: TypedItem;
  }
}

/** How they are written. */
export const OWN_BLOCKS: Readonly<Record<'verse' | 'note' | 'typedList' | 'typedItem', Handle>> = {
  verse: (node: Verse, _parent, state, info) => {
    const line = { ...info, before: '\n', after: '\n' };
    const lines = node.children.map((child) => state.containerPhrasing(child, line));
    return [':::شعر', ...lines, ':::'].join('\n');
  },
  note: (node: Note, _parent, state, info) =>
    `:::ملاحظة\n${state.containerFlow({ type: 'root', children: node.children }, info)}\n:::`,
  typedList: (node: TypedList, _parent, state, info) =>
    node.children.map((child) => state.handle(child, node, state, info)).join('\n'),
  typedItem: (node: TypedItem, _parent, state, info) => {
    const line = { ...info, before: '\n', after: '\n' };
    const written = node.children.map((child) => state.handle(child, node, state, line));
    const margin = ' '.repeat(node.sign.length + 1);
    return `${node.sign} ${written.join('\n').replaceAll('\n', `\n${margin}`)}`;
  },
};
