import type { Token } from 'markdown-it';
import { emphasisInItself } from '../../diagnostics/messages/left-overs.ts';
import type { Note } from '../../diagnostics/problem.ts';
import { inlineLines } from '../inline-lines.ts';

const EMPHASIS = /^(strong|em)_(open|close)$/;

/**
 * What is said of a block in which a word is emphasized within what is: behind `»` and before a letter the signs that
 * were meant to end, `**«أ»**و**«ب»**`, begin once more.
 */
export function nestedEmphasis(block: Token): Note | undefined {
  const open = new Map<string, number>();
  for (const [{ type, markup, nesting }, line] of inlineLines(block)) {
    if (!EMPHASIS.test(type)) continue;
    const depth = (open.get(markup) ?? 0) + nesting;
    if (depth > 1) return { line, severity: 'advice', ...emphasisInItself(markup) };
    open.set(markup, depth);
  }
  return undefined;
}
