import type { AtLine } from '../diagnostics/problem.ts';
import { isFence, NO_FRONTMATTER, notClosed, notExact, UNDER_EMPTY_LINES } from './fences.ts';
import { plainLines } from './plain-lines.ts';

/** A Markdown file in its two parts. Lines count from 1, in the file. */
export interface SplitFile {
  readonly yaml: string;
  readonly yamlLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

type Unsplit = { readonly error: AtLine };

const FENCE = /^---[ \t]*$/;

/** A field, an item or a line below one, a comment, the end of a list. */
const OF_FIELDS = /^(?:[ \t#\]}]|- |$|["']?[A-Za-z][\w-]*["']?[ \t]*:)/;

/** A field, and no agency at the beginning of its news. */
const FIELD = /^[ \t]*(?:- +)*["']?[a-z][\w-]*["']?[ \t]*:/;

/** Parts the frontmatter from the text, or says which of the two lines `---` is not there. */
export function splitFrontmatter(text: string): SplitFile | Unsplit {
  const lines = plainLines(text).split('\n');
  if (!FENCE.test(lines[0] ?? '')) return { error: unopened(lines) };
  const close = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  const end = endOfFields(lines, close);
  if (end !== undefined) {
    const written = lines[end]?.trim() ?? '';
    return { error: { line: end + 1, ...(isFence(written) ? notExact(written) : notClosed(end)) } };
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

function unopened(lines: readonly string[]): AtLine {
  const at = lines.findIndex((line) => line.trim() !== '');
  const first = lines[at]?.trim() ?? '';
  if (at > 0 && FENCE.test(first)) return { line: 1, ...UNDER_EMPTY_LINES };
  return { line: Math.max(at, 0) + 1, ...(isFence(first) ? notExact(first) : NO_FRONTMATTER) };
}

/**
 * The line on which the closing `---` should stand, if it does not end the fields: the first that
 * cannot be one of theirs. With a `---` further down, as a text may have, an empty line must precede:
 * else it is a field that was written wrongly.
 */
function endOfFields(lines: readonly string[], close: number): number | undefined {
  const last = close < 0 ? lines.length : close;
  for (let at = 1; at < last; at += 1) {
    const line = lines[at] ?? '';
    if (OF_FIELDS.test(line)) continue;
    if (isFence(line)) return at;
    if (close < 0 || gapAbove(lines, at) < at) return textAbove(lines, at);
  }
  return close < 0 ? textAbove(lines, last) : undefined;
}

/**
 * Where the text begins that goes on at a line: a heading reads as a comment, and a list as items, but
 * between empty lines, with no field among them, they are of the text.
 */
function textAbove(lines: readonly string[], at: number): number {
  let start = gapAbove(lines, at);
  for (let top = start - 1; top > 1; top -= 1) {
    const line = lines[top] ?? '';
    if (FIELD.test(line)) break;
    if (lines[top - 1]?.trim() !== '') continue;
    const gap = gapAbove(lines, top);
    if (line.trim() === '' || /:[ \t]*$/.test(lines[gap - 1] ?? '')) continue;
    start = gap;
  }
  return start;
}

/** The first of the empty lines above a line, or the line itself. */
function gapAbove(lines: readonly string[], at: number): number {
  let gap = at;
  while (gap > 1 && lines[gap - 1]?.trim() === '') gap -= 1;
  return gap;
}
