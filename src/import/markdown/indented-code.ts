import type { Code } from 'mdast';

/**
 * Code that Markdown knows by its indentation, between fences: this site reads what stands further in as
 * the prose that hands moved there.
 *
 * @returns undefined for code that has its fences
 */
export function fencedCode({ value, position }: Code, source: string): string | undefined {
  const start = position?.start.offset ?? 0;
  const written = source.slice(start).trimStart();
  if (/^(?:```|~~~)/.test(written) && !/^(?:```|~~~)/.test(value)) return undefined;
  const longest = value.match(/`{3,}/g)?.map(({ length }) => length) ?? [];
  const fence = '`'.repeat(longest.reduce((most, length) => Math.max(most, length + 1), 3));
  const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
  // In a quotation each line has its sign, in an item the room of its own.
  const margin = `\n${before.replace(/[^>\s]/g, ' ')}`;
  return [fence, ...value.split('\n'), fence].join(margin);
}
