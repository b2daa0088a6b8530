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

/** The first line that begins what is quoted anew, right below a source that stands without the sign `>`. */
function endBelowSource(state: StateBlock, start: number, end: number): number {
  let isSource = false;
  for (let line = start; line < end && !state.isEmpty(line); line += 1) {
    const from = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
    const typed = state.src.slice(from, state.eMarks[line]).trimEnd();
    if (isSource && typed.startsWith('>')) return line;
    isSource = SOURCE.test(typed);
  }
  return end;
}
