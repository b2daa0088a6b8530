import type { StateCore, Token } from 'markdown-it';
import { startOfLastLine } from './inline-lines.ts';
import { element, inlineBlock, inlineToken } from './make-token.ts';
import { isBetweenHyphens } from './quotation-ends.ts';

/** How a last line that names the source begins. */
const DASH = /^\s*(?:[—–―]|--|ـ(?=\s))\s*(?=\S|$)/;

/** A hyphen does as well below a line that has none; one before a figure is its sign. */
const HYPHEN = /^\s*-\s*(?=\p{L})/u;

/** What closes behind the last words of a quotation: a line below a list is no word of its last item. */
const LIST_END = /^(?:paragraph|list_item|(?:bullet|ordered)_list)_close$/;

/**
 * A quotation whose last line is «— المصدر» becomes a figure with its source below it. A linked source
 * is a work, and is marked as one.
 */
export function quotations(state: StateCore): void {
  const opened: number[] = [];
  const output: Token[] = [];
  for (const token of state.tokens) {
    if (token.type === 'blockquote_open') opened.push(output.length);
    output.push(token);
    if (token.type !== 'blockquote_close') continue;
    const at = opened.pop() ?? 0;
    const quoted = output.splice(at);
    for (const part of sourceAsItem(state, quoted) ?? withSource(state, quoted) ?? quoted)
      output.push(part);
  }
  state.tokens = output;
}

/** Markdown's item of a hyphen: `> - نور` right below what is quoted, as hands type a source. */
const ITEM_ALONE = [
  ...['paragraph_close', 'bullet_list_open', 'list_item_open', 'paragraph_open', 'inline'],
  ...['paragraph_close', 'list_item_close', 'bullet_list_close', 'blockquote_close'],
].join();

/** What a list is announced by; behind another, a line in bold does as well. */
const COLON = /[:：][*_]*\s*$/;
const COLON_OR_BOLD = /[:：][*_]*\s*$|^(\*\*|__)[^*_]+\1\s*$/;

function sourceAsItem(state: StateCore, quoted: Token[]): Token[] | undefined {
  const end = quoted.slice(-ITEM_ALONE.split(',').length);
  if (end.map(({ type }) => type).join() !== ITEM_ALONE) return undefined;
  const [list, words, close] = [end[1], end[4], end[8]];
  const above = quoted.at(-end.length - 1);
  const isBelow = above?.map?.[1] === list?.map?.[0];
  if (!words || !close || list?.markup !== '-' || !isBelow) return undefined;
  const isBehindList = quoted
    .slice(0, -end.length)
    .some(({ type }) => type.endsWith('_list_close'));
  const announces = isBehindList ? COLON_OR_BOLD : COLON;
  if (announces.test(above?.content ?? '')) return undefined;
  const dash = inlineToken(state, 'text', '', 0);
  dash.content = '— ';
  const parts = [dash, ...(words.children ?? []).flatMap((part) => cited(state, part))];
  return framed(state, [...quoted.slice(0, -end.length + 1), close], parts, words.map?.[0] ?? 0);
}

function withSource(state: StateCore, quoted: Token[]): Token[] | undefined {
  const [open] = quoted;
  const close = quoted.at(-1);
  const last = quoted.findLastIndex(({ type }) => type === 'inline');
  const inline = quoted[last];
  const isInList = quoted[last + 2]?.type === 'list_item_close';
  if (!open || !inline || !close) return;
  if (!quoted.slice(last + 1, -1).every(({ type }) => LIST_END.test(type))) return;
  const children = inline.children ?? [];
  const from = startOfLastLine(children);
  const [first, ...others] = children.slice(from);
  const isAlone = from === 0;
  // A line that stands in emphasis or a link with the line above it cannot leave it.
  if (first?.level !== 0) return;
  if (isBetweenHyphens([first, ...others].map(({ content }) => content).join(''))) return;
  // A quotation of nothing but a source is none.
  const above = children.slice(startOfLastLine(children.slice(0, Math.max(0, from - 1))))[0];
  const isNamed = DASH.test(first.content) || (!isAlone && isBelowWords(first, above));
  if (first.type !== 'text' || !isNamed) return;
  if (isAlone && (isInList || quoted.length < 6)) return;
  first.content = first.content.replace(DASH, '— ').replace(HYPHEN, '— ');
  const words = [first, ...others.flatMap((part) => cited(state, part))];
  inline.children = children.slice(0, Math.max(0, from - 1));
  const line = inline.map ? inline.map[1] - 1 : 0;
  return framed(state, [...quoted.slice(0, isAlone ? -4 : -1), close], words, line);
}

function isBelowWords({ content }: Token, above: Token | undefined): boolean {
  return HYPHEN.test(content) && !/^[-–—]/.test(above?.content ?? '');
}

/** A quotation and its source in a figure. */
function framed(state: StateCore, quoted: readonly Token[], words: Token[], line: number): Token[] {
  const [open] = quoted;
  const name = open?.attrGet('class');
  if (open) open.attrs = null;
  const source = inlineBlock(state, words, line);
  const parts = [...quoted, ...element(state, 'figcaption', 'figcaption', [source])];
  return element(state, 'figure', 'figure', parts, { class: String(name ?? 'quotation') });
}

function cited(state: StateCore, part: Token): Token[] {
  if (part.type === 'link_open') return [inlineToken(state, 'cite_open', 'cite', 1), part];
  if (part.type === 'link_close') return [part, inlineToken(state, 'cite_close', 'cite', -1)];
  return [part];
}
