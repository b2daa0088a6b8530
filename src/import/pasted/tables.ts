import { type Line, runFrom, TAB, widthOf } from './lines.ts';

/** A table, and how many lines it takes. */
export interface TableAt {
  readonly rows: readonly (readonly string[])[];
  readonly length: number;
}

/** A cell that is wider is a sentence. */
const WIDEST_CELL = 40;

/** Finds a table that begins at a line: lines of as many cells each, parted by tabs or by bars. */
export function tableAt(lines: readonly Line[], at: number): TableAt | undefined {
  const head = lines[at];
  if (!head || isRule(head)) return undefined;
  for (const cellsOf of [tabbed, barred]) {
    const columns = cellsOf(head).length;
    if (columns < 2) continue;
    const isOwn = (line: Line) => isRule(line) || isRow(cellsOf(line), columns);
    const taken = runFrom(lines, at, (line, place) => {
      const next = lines[place + 1];
      // A row of which the first cell alone is filled stands between others.
      return isOwn(line) || (isShort(line) && next !== undefined && isOwn(next));
    });
    const rows = taken
      .filter((line) => !isRule(line))
      .map((line) => padded(cellsOf(line), columns));
    if (rows.length > 1) return { rows: withoutEmptyColumns(rows), length: taken.length };
  }
  return undefined;
}

function isRow(cells: readonly string[], columns: number): boolean {
  return cells.length > 1 && cells.length <= columns;
}

function isShort({ text, indent }: Line): boolean {
  return indent === 0 && widthOf(text) <= WIDEST_CELL && !/[.؟!:]$/u.test(text);
}

/** A line that begins with a tab has an empty cell there, in a table: its corner is often so. */
function tabbed({ text, indent, endsInTab }: Line): readonly string[] {
  const cells = `${text}${endsInTab ? '\t' : ''}`.split('\t').map((cell) => cell.trim());
  return indent >= TAB && cells.length > 1 ? ['', ...cells] : cells;
}

function padded(cells: readonly string[], columns: number): readonly string[] {
  return Array.from({ length: columns }, (_, at) => cells[at] ?? '');
}

/** Several tabs in each row are one column's end. */
function withoutEmptyColumns(rows: TableAt['rows']): TableAt['rows'] {
  return rows.map((row) => row.filter((_, at) => rows.some((each) => each[at])));
}

function barred({ text }: Line): readonly string[] {
  if (!/\s\|\s|^\|.*\|$/.test(text)) return [text];
  const cells = text
    .replace(/\t+/g, ' ')
    .replace(/^\||\|$/g, '')
    .split('|');
  return cells.map((cell) => cell.trim());
}

/** The line below a table's headings. */
function isRule({ text }: Line): boolean {
  return /^[|+:\s-]+$/.test(text) && text.includes('--');
}
