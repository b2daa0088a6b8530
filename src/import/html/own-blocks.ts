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

declare module 'mdast' {
  interface RootContentMap {
    verse: Verse;
    note: Note;
  }
}

/** How they are written. */
export const OWN_BLOCKS: { readonly verse: Handle; readonly note: Handle } = {
  verse: (node: Verse, _parent, state, info) => {
    const line = { ...info, before: '\n', after: '\n' };
    const lines = node.children.map((child) => state.containerPhrasing(child, line));
    return [':::شعر', ...lines, ':::'].join('\n');
  },
  note: (node: Note, _parent, state, info) =>
    `:::ملاحظة\n${state.containerFlow({ type: 'root', children: node.children }, info)}\n:::`,
};
