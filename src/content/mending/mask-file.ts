import { splitFrontmatter } from '../../frontmatter/split-frontmatter.ts';
import { NAME } from './masked.ts';
import { markFields } from './prose-in-fields.ts';
import { markProse, treeOf } from './prose-in-markdown.ts';

/** A file with words that can be mended: its fields, and where its text begins. */
export interface Parts {
  readonly yaml: string;
  readonly yamlStart: number;
  readonly bodyStart: number;
}

/** What may be mended of each character of a file that has fields and text. */
export function maskOf(text: string): Uint8Array | undefined {
  const parts = partsOf(text);
  if (!parts) return undefined;
  const mask = new Uint8Array(text.length);
  markFields(parts.yaml, parts.yamlStart, mask);
  const body = text.slice(parts.bodyStart);
  markProse(body, treeOf(body), mask.subarray(parts.bodyStart));
  return mask;
}

/** What mending may touch of a file and what it may not, spaces in place of the other: lines stay where they are. */
export function partedByMending(text: string): {
  readonly mendable: string;
  readonly other: string;
} {
  const mask = maskOf(text);
  const isMendable = (at: number) => (mask?.[at] ?? 0) >= NAME;
  const blanked = (isKept: (at: number) => boolean) =>
    text.replace(/[^\n]/g, (character, at: number) => (isKept(at) ? character : ' '));
  return { mendable: blanked(isMendable), other: blanked((at) => !isMendable(at)) };
}

/** Where the parts of a file are in it, if it has fields and text. */
export function partsOf(text: string): Parts | undefined {
  const split = splitFrontmatter(text);
  if ('error' in split) return undefined;
  const lines = [...text.matchAll(/\r\n?|\n/g)].map(({ 0: end, index }) => index + end.length);
  const startOf = (line: number) => (line < 2 ? 0 : (lines[line - 2] ?? text.length));
  const yamlStart = startOf(split.yamlLine);
  const bodyStart = startOf(split.bodyLine);
  const yamlEnd = startOf(split.bodyLine - 1);
  return { yaml: text.slice(yamlStart, yamlEnd), yamlStart, bodyStart };
}
