import type { StateBlock } from 'markdown-it';
import { builtInBlockRule } from './rules.ts';

const blockquote = builtInBlockRule('blockquote');

/** A line that names whose words stand above it. What is asked was said, and is no name. */
const SOURCE = /^(?:[—–―]|--?|ـ(?=[ \t]))[ \t]*\p{L}.{0,59}(?<![؟?!])$/u;

/**
 * Quotations. To Markdown a line below one goes on with it, and so does what is quoted next: of quotations in a
 * row each ends with its source, or all of them would be the last one's.
 */
export function quotation(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const { lineMax } = state;
  const ownEnd = silent ? end : endBelowSource(state, start, end);
  // Paragraphs inside end there, too.
  state.lineMax = Math.min(lineMax, ownEnd);
  const isRead = blockquote(state, start, ownEnd, silent);
  state.lineMax = lineMax;
  return isRead;
}

/**
 * The first line that begins what is quoted anew, right below a source that stands without the sign `>`. Lines are looked
 * at as far as the quotation goes: many in a text would each look at all of it.
 */
function endBelowSource(state: StateBlock, start: number, end: number): number {
  if (!isQuoted(state, start)) return end;
  for (let line = start; line < end && !state.isEmpty(line); line += 1) {
    if (isQuoted(state, line)) continue;
    const below = line + 1;
    if (below < end && isQuoted(state, below) && SOURCE.test(typedAt(state, line))) return below;
    if (endsQuotation(state, line, end)) return end;
  }
  return end;
}

function isQuoted(state: StateBlock, line: number): boolean {
  return state.src.startsWith('>', beginningOf(state, line));
}

function typedAt(state: StateBlock, line: number): string {
  return state.src.slice(beginningOf(state, line), state.eMarks[line]).trimEnd();
}

function beginningOf({ bMarks, tShift }: StateBlock, line: number): number {
  return (bMarks[line] ?? 0) + (tShift[line] ?? 0);
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
