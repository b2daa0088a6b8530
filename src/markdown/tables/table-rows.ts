import type { StateBlock, StateCore } from 'markdown-it';
import { ROW_ALONE } from '../../diagnostics/messages/left-overs.ts';
import { delimiterRowOfOtherLength, tableRowTooLong } from '../../diagnostics/messages/tables.ts';
import { environmentOf } from '../environment.ts';
import { pushInline } from '../make-token.ts';
import { builtInBlockRule } from '../rules.ts';

/** The line below a table's headings. */
const RULE = /^\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?)?$/;

const builtInTable = builtInBlockRule('table');

/** The same with other dashes, as keyboards put them in: `|—|—|`. */
const TYPED_RULE = /^\|?(?:\s*:?[-–—ـ_=]+:?\s*\|)+(?:\s*:?[-–—ـ_=]+:?)?\s*$/;

/**
 * Markdown's table, which drops cells for which there is no heading: they are an error here. Rows between
 * bars are one as well where the line below the headings was left out.
 */
export function table(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const { blkIndent } = state;
  const column = state.sCount[start] ?? 0;
  // Further out than an item's text, a table ends the list: no row is the rest of a sentence.
  if (silent && column >= 0 && column < blkIndent) {
    state.blkIndent = column;
    const isTable = readTable(state, start, end, true);
    state.blkIndent = blkIndent;
    return isTable;
  }
  return readTable(state, start, end, silent);
}

function readTable(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  if (builtInTable(state, start, endOfRows(state, start, end), silent)) {
    if (!silent) refuseLongRows(state, start, start + 2);
    return true;
  }
  const rows = rowsWithoutRule(state, start, end);
  if (rows.length < 2) return false;
  if (!silent) drawRows(state, rows, start);
  return true;
}

/** The first line below a table of several columns that has no bar: it is no row, but its source or the next paragraph. */
function endOfRows(state: StateBlock, start: number, end: number): number {
  let line = start + 2;
  if (line >= end || !RULE.test(lineAt(state, start + 1).trim())) return end;
  if (cellsOf(lineAt(state, start)).length < 2) return end;
  while (line < end && /(?<!\\)\|/.test(lineAt(state, line))) line += 1;
  return line;
}

/** Names headings that are more or fewer than the marks below them, which make no table. */
export function tableRules({ tokens, env }: StateCore): void {
  const { notes } = environmentOf(env);
  for (const { type, content, map } of tokens) {
    if (type !== 'inline' || !map || !content.includes('|')) continue;
    const lines = content.split('\n');
    const rule = lines.findIndex(
      (line, at) => RULE.test(line.trim()) && lines[at - 1]?.includes('|'),
    );
    const [headings = '', marks = ''] = lines.slice(rule - 1);
    if (rule < 1) continue;
    const numbers = [cellsOf(headings).length, cellsOf(marks).length] as const;
    notes.push({
      line: map[0] + rule + 1,
      severity: 'advice',
      ...delimiterRowOfOtherLength(...numbers),
    });
  }
}

/** Names a row between bars that has no other beside it. */
export function rowsAlone({ tokens, env }: StateCore): void {
  const { notes } = environmentOf(env);
  for (const { type, content, map, meta } of tokens) {
    if (type !== 'inline' || !map || meta?.verse !== undefined) continue;
    const lines = content.split('\n');
    const row = lines.findIndex((line) => /^\|[^|]*[^|\s][^|]*\|.*\|\s*$/.test(line));
    if (row < 0 || lines.some((line) => RULE.test(line.trim()))) continue;
    notes.push({ line: map[0] + row + 1, severity: 'advice', ...ROW_ALONE });
  }
}

/** The lines of a table that has no rule of Markdown below its first. */
function rowsWithoutRule(state: StateBlock, start: number, end: number): readonly number[] {
  // A row in the middle of others begins no table of its own.
  if (!rowAt(state, start) || TYPED_RULE.test(lineAt(state, start)) || isBelowBars(state, start))
    return [];
  const rows = [start];
  for (let line = start + 1; line < end && rowAt(state, line); line += 1) {
    if (!TYPED_RULE.test(lineAt(state, line))) rows.push(line);
    else if (line > start + 1 || RULE.test(lineAt(state, line).trim())) return [];
  }
  return areRows(rows.map((line) => lineAt(state, line).trim())) ? rows : [];
}

/** With a bar on one side alone lines are rows if all have as many cells, and nothing tries to be a rule. */
function areRows(lines: readonly string[]): boolean {
  if (lines.every((line) => line.startsWith('|') && line.endsWith('|'))) return true;
  const [first, ...others] = lines.map((line) => cellsOf(line).length);
  return others.every((cells) => cells === first) && !lines.some((line) => /-{2}/.test(line));
}

/** The cells of a line that begins or ends with a bar. */
function rowAt(state: StateBlock, line: number): readonly string[] | undefined {
  const depth = (state.sCount[line] ?? 0) - state.blkIndent;
  if (state.isEmpty(line) || depth < 0 || depth >= 4) return undefined;
  const text = lineAt(state, line).trim();
  const cells = /^\||(?<!\\)\|$/.test(text) && !/\\$/.test(text) ? cellsOf(text) : [];
  return cells.length > 1 ? cells : undefined;
}

function isBelowBars(state: StateBlock, line: number): boolean {
  return line > 0 && !state.isEmpty(line - 1) && lineAt(state, line - 1).startsWith('|');
}

function drawRows(state: StateBlock, rows: readonly number[], start: number): void {
  const last = (rows.at(-1) ?? start) + 1;
  const [head = start, ...body] = rows;
  const columns = rowAt(state, head)?.length ?? 0;
  const open = state.push('table_open', 'table', 1);
  open.map = [start, last];
  const part = (name: string, tag: string, lines: readonly number[]) => {
    state.push(`${name}_open`, name, 1);
    for (const line of lines) drawRow(state, line, tag, columns);
    state.push(`${name}_close`, name, -1);
  };
  part('thead', 'th', [head]);
  part('tbody', 'td', body);
  state.push('table_close', 'table', -1);
  state.line = last;
  refuseLongRows(state, start, start + 1);
}

function drawRow(state: StateBlock, line: number, tag: string, columns: number): void {
  const cells = rowAt(state, line) ?? [];
  state.push('tr_open', 'tr', 1).map = [line, line + 1];
  for (let column = 0; column < columns; column += 1) {
    state.push(`${tag}_open`, tag, 1);
    pushInline(state, (cells[column] ?? '').trim().replaceAll('\\|', '|'), line);
    state.push(`${tag}_close`, tag, -1);
  }
  state.push('tr_close', 'tr', -1);
}

function lineAt({ src, bMarks, eMarks, tShift }: StateBlock, line: number): string {
  return src.slice((bMarks[line] ?? 0) + (tShift[line] ?? 0), eMarks[line]);
}

/** @param from the first row below the headings */
function refuseLongRows(state: StateBlock, start: number, from: number): void {
  const { notes } = environmentOf(state.env);
  const { length } = cellsOf(lineAt(state, start));
  for (let line = from; line < state.line; line += 1) {
    const cells = cellsOf(lineAt(state, line));
    if (cells.slice(length).every((cell) => cell.trim() === '')) continue;
    notes.push({ line: line + 1, severity: 'error', ...tableRowTooLong(cells.length, length) });
  }
}

/** As markdown-it parts them. */
function cellsOf(row: string): readonly string[] {
  const cells = row.trim().split(/(?<!\\)\|/);
  if (cells[0] === '') cells.shift();
  if (cells.at(-1) === '') cells.pop();
  return cells;
}
