import type { StateBlock, StateCore } from 'markdown-it';
import { ROW_ALONE } from '../../diagnostics/messages/left-overs.ts';
import { delimiterRowOfOtherLength, tableRowTooLong } from '../../diagnostics/messages/tables.ts';
import { environmentOf } from '../environment.ts';
import { pushInline } from '../make-token.ts';
import { builtInBlockRule } from '../rules.ts';
import { columnAt, lineAt } from '../source-lines.ts';
import { cellsOf, RULE } from './cells.ts';
import { rowAt, rowsWithoutRule } from './rows-without-rule.ts';

const builtInTable = builtInBlockRule('table');

/**
 * Markdown's table, which drops cells for which there is no heading: they are an error here. Rows between
 * bars are one as well where the line below the headings was left out.
 */
export function table(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const { blkIndent } = state;
  const column = columnAt(state, start);
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
  // Its end is looked for where there is one, and not at each line of a paragraph.
  if (builtInTable(state, start, Math.min(start + 2, end), true)) {
    if (silent) return true;
    builtInTable(state, start, endOfRows(state, start, end), false);
    refuseLongRows(state, start, start + 2);
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

/** A row between bars has two cells or more; one that is all of its paragraph may have one. */
const ROW = /^\|\s*[^|\s][^|]*\|.*\|\s*$/;
const ONE_ROW = /^\|\s*[^|\s][^|]*\|(?:.*\|)?\s*$/;

/** Names a row between bars that has no other beside it. */
export function rowsAlone({ tokens, env }: StateCore): void {
  const { notes } = environmentOf(env);
  for (const { type, content, map, meta } of tokens) {
    if (type !== 'inline' || !map || meta?.verse !== undefined) continue;
    const lines = content.split('\n');
    const isRow = lines.length === 1 ? ONE_ROW : ROW;
    const row = lines.findIndex((line) => isRow.test(line));
    if (row < 0 || lines.some((line) => RULE.test(line.trim()))) continue;
    notes.push({ line: map[0] + row + 1, severity: 'advice', ...ROW_ALONE });
  }
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
  state.push('tr_open', 'tr', 1);
  for (let column = 0; column < columns; column += 1) {
    state.push(`${tag}_open`, tag, 1);
    pushInline(state, (cells[column] ?? '').trim().replaceAll('\\|', '|'), line);
    state.push(`${tag}_close`, tag, -1);
  }
  state.push('tr_close', 'tr', -1);
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
