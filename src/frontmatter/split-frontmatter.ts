import type { Message } from '../diagnostics/message.ts';
import {
  delimiterMissing,
  delimiterNotExact,
  EMPTY_LINES_ABOVE_FRONTMATTER,
  NO_FRONTMATTER,
} from '../diagnostics/messages/frontmatter.ts';
import type { Note } from '../diagnostics/problem.ts';
import { withUnixLineEnds } from '../text/decode.ts';

/** A Markdown file in its two parts. Lines count from 1, in the file. */
export interface SplitFile {
  readonly yaml: string;
  readonly yamlLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

type Unsplit = { readonly error: Note };

/** The line that opens the frontmatter and closes it. */
const DELIMITER = /^---[ \t]*$/;

/** A line that was meant as one: too long or short, of dashes or tatweel, with something unseen. */
const LIKE_A_DELIMITER = /^(?:[\s\p{Cf}]*(?:\p{Pd}|[_ـ−*=~.])){2,}[\s\p{Cf}]*$|^[—―⸺⸻]$/u;

/** A field, an item or a line below one, a comment, the end of a list. */
const FIELD_LINE = /^(?:[ \t#\]}]|- |$|["']?[A-Za-z][\w-]*["']?[ \t]*:)/;

/** A field, and no agency at the beginning of its news. */
const FIELD = /^[ \t]*(?:- +)*["']?[a-z][\w-]*["']?[ \t]*:/;

/** Splits the frontmatter from the text, or says which of its two delimiters (`---`) is not there. */
export function splitFrontmatter(text: string): SplitFile | Unsplit {
  const lines = withUnixLineEnds(text).split('\n');
  if (!DELIMITER.test(lines[0] ?? '')) return { error: openingError(lines) };
  const close = lines.findIndex((line, index) => index > 0 && DELIMITER.test(line));
  const end = lineAfterFields(lines, close);
  if (end !== undefined) {
    const written = lines[end]?.trim() ?? '';
    const isMeant = LIKE_A_DELIMITER.test(written);
    return { error: errorAt(end, isMeant ? delimiterNotExact(written) : delimiterMissing(end)) };
  }
  return {
    yaml: lines
      .slice(1, close)
      .map((line) => `${line}\n`)
      .join(''),
    yamlLine: 2,
    body: lines.slice(close + 1).join('\n'),
    bodyLine: close + 2,
  };
}

function openingError(lines: readonly string[]): Note {
  const at = lines.findIndex((line) => line.trim() !== '');
  const first = lines[at]?.trim() ?? '';
  if (at > 0 && DELIMITER.test(first)) return errorAt(0, EMPTY_LINES_ABOVE_FRONTMATTER);
  const isMeant = LIKE_A_DELIMITER.test(first);
  return errorAt(Math.max(at, 0), isMeant ? delimiterNotExact(first) : NO_FRONTMATTER);
}

/**
 * The line on which the closing delimiter should stand, if it does not end the fields: the first that
 * cannot be one of theirs. With one further down, as a text may have, an empty line must precede:
 * else it is a field that was written wrongly.
 */
function lineAfterFields(lines: readonly string[], close: number): number | undefined {
  const last = close < 0 ? lines.length : close;
  for (let at = 1; at < last; at += 1) {
    const line = lines[at] ?? '';
    if (FIELD_LINE.test(line)) continue;
    if (LIKE_A_DELIMITER.test(line)) return at;
    if (close < 0 || emptyLinesAbove(lines, at) < at) return textAbove(lines, at);
  }
  return close < 0 ? textAbove(lines, last) : undefined;
}

/**
 * Where the text begins that goes on at a line: a heading reads as a comment, and a list as items, but
 * between empty lines, with no field among them, they are of the text.
 */
function textAbove(lines: readonly string[], at: number): number {
  let start = emptyLinesAbove(lines, at);
  for (let top = start - 1; top > 1; top -= 1) {
    const line = lines[top] ?? '';
    if (FIELD.test(line)) break;
    if (lines[top - 1]?.trim() !== '') continue;
    const gap = emptyLinesAbove(lines, top);
    if (line.trim() === '' || /:[ \t]*$/.test(lines[gap - 1] ?? '')) continue;
    start = gap;
  }
  return start;
}

/** The first of the empty lines above a line, or the line itself. */
function emptyLinesAbove(lines: readonly string[], at: number): number {
  let gap = at;
  while (gap > 1 && lines[gap - 1]?.trim() === '') gap -= 1;
  return gap;
}

/** @param index of the line, from 0 */
function errorAt(index: number, message: Message): Note {
  return { line: index + 1, severity: 'error', ...message };
}
