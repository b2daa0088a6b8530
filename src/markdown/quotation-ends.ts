import type { StateBlock } from 'markdown-it';
import { builtInBlockRule } from './rules.ts';
import { signsAround, typedAt } from './source-lines.ts';

const blockquote = builtInBlockRule('blockquote');

/** A line that names whose words stand above it. What is asked was said, and is no name. */
const SOURCE = /^(?:[—–―]|--?|ـ(?=[ \t]))[ \t]*(?:\p{L}|\[\p{L}).{0,59}(?<![؟?!])$/u;

/** `- انتهى -`: a line that ends as it began names nobody. */
const BETWEEN_HYPHENS = /^\s*-[ \t].*[ \t]-\s*$/;

/** Whether the last line of a quotation is one of its words, though it begins as a source does. */
export function isBetweenHyphens(line: string): boolean {
  return BETWEEN_HYPHENS.test(line);
}

/** What people say to each other, and the items of a list. */
const DASH = /^[-—–―*+•ـ]/;

/** What announces a list. */
const ANNOUNCED = /[:：][*_]*$/;

/**
 * Quotations. To Markdown a line below one goes on with it, and so does what is quoted next: a quotation ends with
 * its source, or the text below would be the source's, and all quotations in a row the last one's. One within another
 * ends where its own sign does: whoever answers a mail is not whom they quote.
 */
export function quotation(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const inner = endOfInner(state, start, end);
  return blockquote(state, start, silent ? end : endBelowSource(state, start, inner), silent);
}

/** The first line that stands in the quotation around this one, and not in it; the source may stand there. */
function endOfInner(state: StateBlock, start: number, end: number): number {
  if (!signsAround(state, start).includes('>')) return end;
  let line = start;
  while (line < end && typedAt(state, line).startsWith('>')) line += 1;
  const isSource = line < end && SOURCE.test(typedAt(state, line));
  return !isSource && signsAround(state, line).includes('>') ? line : end;
}

/**
 * The first line below a source that is no more of what is quoted: other words, or what is quoted anew. Lines are looked at as
 * far as the quotation goes: many in a text would each look at all of it.
 */
function endBelowSource(state: StateBlock, start: number, end: number): number {
  if (!typedAt(state, start).startsWith('>')) return end;
  let above = '';
  let source: 'inside' | 'below' | undefined;
  for (let line = start; line < end && !state.isEmpty(line); line += 1) {
    const typed = typedAt(state, line);
    const isInside = typed.startsWith('>');
    if (source === 'below' && isInside) return line;
    if (source && !isInside && !DASH.test(typed)) return line;
    const words = typed.replace(/^>[ \t]*/, '');
    const isBelowWords = above !== '' && !DASH.test(above) && !ANNOUNCED.test(above);
    const isSource = isBelowWords && SOURCE.test(words) && !isBetweenHyphens(words);
    source = isSource ? (isInside ? 'inside' : 'below') : undefined;
    if (!isInside && !source && endsQuotation(state, line, end)) return end;
    if (words !== '') above = words;
  }
  return end;
}

/** Whether a line below a quotation is no more of it. */
function endsQuotation(state: StateBlock, line: number, end: number): boolean {
  const { parentType } = state;
  state.parentType = 'blockquote';
  const rules = state.md.block.ruler.getRules('blockquote');
  const ends = rules.some((rule) => rule(state, line, end, true));
  state.parentType = parentType;
  return ends;
}
