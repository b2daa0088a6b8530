import type { StateBlock, StateCore } from 'markdown-it';
import { delimiterRowOfOtherLength, tableRowTooLong } from '../diagnostics/messages/tables.ts';
import { environmentOf } from './environment.ts';
import { builtInBlockRule } from './rules.ts';

/** The line below a table's headings. */
const RULE = /^\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?)?$/;

const builtInTable = builtInBlockRule('table');

/** Markdown's table, which drops cells for which there is no heading: they are an error here. */
export function table(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const isTable = builtInTable(state, start, end, silent);
  if (isTable && !silent) refuseLongRows(state, start);
  return isTable;
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

function refuseLongRows(state: StateBlock, start: number): void {
  const { notes } = environmentOf(state.env);
  const lineAt = (line: number) =>
    state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
  const { length } = cellsOf(lineAt(start));
  for (let line = start + 2; line < state.line; line += 1) {
    const cells = cellsOf(lineAt(line));
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
