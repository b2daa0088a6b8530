import type { StateBlock } from 'markdown-it';
import { columnAt, lineAt } from '../source-lines.ts';
import { cellsOf, RULE } from './cells.ts';

/** The line below a table's headings with other dashes, as keyboards put them in: `|—|—|`. */
const TYPED_RULE = /^\|?(?:\s*:?[-–—ـ_=]+:?\s*\|)+(?:\s*:?[-–—ـ_=]+:?)?\s*$/;

/** Lines that are known to begin no table, where text lies as deep: those behind one, up to another. */
interface Refused {
  readonly depth: string;
  readonly from: number;
  readonly until: number;
}

/**
 * Each line of a paragraph is asked whether a table begins there. What one has learned of the lines below it the
 * next need not learn again: else a thousand rows that make no table would be read a thousand times.
 */
const refused = new WeakMap<StateBlock, Refused>();

/** The lines of a table that has no rule of Markdown below its first; none where no table begins. */
export function rowsWithoutRule(state: StateBlock, start: number, end: number): readonly number[] {
  // A row in the middle of others begins no table of its own.
  if (!rowAt(state, start) || isTypedRule(state, start) || isBelowBars(state, start)) return [];
  if (isRefused(state, start)) return [];
  const rows = [start];
  let framed = isFramed(state, start);
  let lastUnframed = start;
  let other = isLikeRule(state, start) ? start : end;
  const columns = columnsOf(state, start);
  for (let line = start + 1; line < end && rowAt(state, line); line += 1) {
    if (isTypedRule(state, line)) {
      if (line === start + 1 && !RULE.test(lineAt(state, line).trim())) continue;
      return refuse(state, start, line - 2);
    }
    rows.push(line);
    if (!isFramed(state, line)) [framed, lastUnframed] = [false, line];
    const isOther = columnsOf(state, line) !== columns || isLikeRule(state, line);
    if (isOther) other = Math.min(other, line);
    // With a bar on one side alone lines are rows if all have as many cells, and nothing tries to be a rule.
    if (!framed && other < end) return refuse(state, start, Math.min(lastUnframed, other - 1));
  }
  return rows;
}

/** The cells of a line that begins or ends with a bar. A quotation is one before its rows are a table. */
export function rowAt(state: StateBlock, line: number): readonly string[] | undefined {
  const depth = columnAt(state, line) - state.blkIndent;
  if (state.isEmpty(line) || depth < 0 || depth >= 4) return undefined;
  const text = lineAt(state, line).trim();
  const cells = /^\||^[^>].*(?<!\\)\|$/.test(text) && !/\\$/.test(text) ? cellsOf(text) : [];
  return cells.length > 1 ? cells : undefined;
}

const columnsOf = (state: StateBlock, line: number) => cellsOf(lineAt(state, line)).length;
const isTypedRule = (state: StateBlock, line: number) => TYPED_RULE.test(lineAt(state, line));
const isLikeRule = (state: StateBlock, line: number) => /-{2}/.test(lineAt(state, line));

function isFramed(state: StateBlock, line: number): boolean {
  const text = lineAt(state, line).trim();
  return text.startsWith('|') && text.endsWith('|');
}

function isBelowBars(state: StateBlock, line: number): boolean {
  return line > 0 && !state.isEmpty(line - 1) && lineAt(state, line - 1).startsWith('|');
}

/** Where a text lies: in which block, and how far in. */
const depthOf = ({ level, blkIndent }: StateBlock) => `${level} ${blkIndent}`;

function refuse(state: StateBlock, from: number, until: number): readonly number[] {
  refused.set(state, { depth: depthOf(state), from, until });
  return [];
}

function isRefused(state: StateBlock, line: number): boolean {
  const known = refused.get(state);
  const isHere = known?.depth === depthOf(state);
  return isHere && line > known.from && line <= known.until;
}
