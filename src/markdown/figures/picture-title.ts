import type { MarkdownIt, StateInline } from 'markdown-it';
import { environmentOf } from '../environment.ts';
import { builtInInlineRule } from '../rules.ts';

const builtInImage = builtInInlineRule('image');

/**
 * A picture whose title is kept as it was written (`meta.title`), because it is read as Markdown, as a
 * caption. markdown-it's own has its escapes and entities undone: read again, `\*` would be emphasis.
 */
export function image(state: StateInline, silent: boolean): boolean {
  const start = state.pos;
  if (!builtInImage(state, silent)) return false;
  const token = state.tokens.at(-1);
  if (silent || !token) return true;
  const label: unknown = token.meta?.label;
  const behindLabel = start + '!['.length + token.content.length + ']('.length;
  const title =
    typeof label === 'string'
      ? environmentOf(state.env).referenceTitles.get(label)
      : writtenTitle(state.md, state.src, behindLabel);
  token.meta = { title };
  return true;
}

/** The title behind an address, as it was written, without its quotation marks. */
export function writtenTitle(md: MarkdownIt, source: string, from: number): string {
  const { parseLinkDestination, parseLinkTitle } = md.helpers;
  const address = parseLinkDestination(source, behindSpace(source, from), source.length);
  if (!address.ok) return '';
  const start = behindSpace(source, address.pos);
  const title = parseLinkTitle(source, start, source.length);
  return title.ok ? source.slice(start + 1, title.pos - 1) : '';
}

function behindSpace(source: string, from: number): number {
  const length = source.slice(from).search(/[^ \t\n]/);
  return length < 0 ? source.length : from + length;
}
