import type { Token } from 'markdown-it';
import { emphasisInItself } from '../../diagnostics/messages/left-overs.ts';
import type { Note } from '../../diagnostics/problem.ts';
import { inlineLines } from '../inline-lines.ts';

const EMPHASIS = /^(strong|em)_(open|close)$/;

/**
 * What is said of a block in which a word is emphasized within what is: behind `»` and before a letter the signs that
 * were meant to end, `**«أ»**و**«ب»**`, begin once more. Where all of it is, `****أ****`, it stands as it is meant.
 */
export function nestedEmphasis(block: Token): Note | undefined {
  const begun = new Map<string, number[]>();
  let said = 0;
  for (const [{ type, markup, nesting, content }, line] of inlineLines(block)) {
    said += content.length;
    if (!EMPHASIS.test(type)) continue;
    const open = begun.get(markup) ?? [];
    begun.set(markup, open);
    if (nesting < 0) open.pop();
    else if ((open.at(-1) ?? said) < said)
      return { line, severity: 'advice', ...emphasisInItself(markup) };
    else open.push(said);
  }
  return undefined;
}
