import type { Definition, Nodes } from 'mdast';
import type { Message } from '../../diagnostics/message.ts';
import type { Around, NamedPicture } from '../reading.ts';

/** A piece of the source, and what stands in its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: (around: Around) => string;
}

/** What the blocks of a text share while they are read. */
export interface BodyReader {
  readonly source: string;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly pictures: NamedPicture[];
  readonly left: string[];
  /** The first lines of code that stood further in. */
  readonly fenced: string[];
  readonly told: Message[];
  readonly name: string;
  /** Where the tags `<a>` lead that are open. */
  readonly anchors: string[];
}

/** What stands in the place of a node. */
export function replaced(node: Nodes, text: Edit['text']): Edit {
  return { ...offsets(node), text };
}

/** Where a node stands in the source. */
export function offsets(node: Nodes): { readonly start: number; readonly end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** The source with its edits: one within another is part of that. */
export function applied(source: string, edits: readonly Edit[], around: Around): string {
  let made = '';
  let at = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at) continue;
    made += source.slice(at, start) + text(around);
    at = end;
  }
  return made + source.slice(at);
}
