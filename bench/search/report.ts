import type { Figures, Report } from './figures.ts';

const ROWS: readonly (readonly [figure: keyof Figures, name: string, digits: number])[] = [
  ['queries', 'queries', 0],
  ['recall', 'recall', 3],
  ['precision', 'precision', 3],
  ['f1', 'F1', 3],
  ['p10', 'P@10', 3],
  ['zero', 'without results', 0],
  ['mrr', 'MRR of headlines', 3],
  ['ms_median', 'ms a query, median', 2],
  ['ms_p95', 'ms a query, 95 %', 2],
  ['index_bytes', 'bytes of the index', 0],
  ['first_search_bytes', 'bytes of a first search', 0],
  ['index_seconds', 'seconds to index', 2],
];

const HEAD = [
  '',
  'Khabar',
  'stock Pagefind',
  'light10',
  'BM25, our classes',
  'BM25, light10',
  'Khabar / stock',
];

/** The figures as a Markdown table; the last column is ours as a multiple of stock Pagefind's. */
export function tableOf({ khabar, pagefind, light10, ...ranked }: Report): string {
  const engines = [khabar, pagefind, light10, ranked.classes_bm25, ranked.light10_bm25];
  const rows = ROWS.map(([figure, name, digits]) => {
    const cells = engines.map((each) => shown(each[figure], digits));
    return [name, ...cells, ratio(khabar[figure], pagefind[figure])];
  });
  const table = [HEAD, ...rows];
  const widths = table[0]?.map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  const rule = widths?.map(
    (width, column) => `${'-'.repeat(width - 1)}${column === 0 ? '-' : ':'}`,
  );
  const [head = [], ...body] = table;
  return [head, rule ?? [], ...body].map((row) => line(row, widths ?? [])).join('\n');
}

function line(cells: readonly string[], widths: readonly number[]): string {
  const padded = cells.map((cell, column) => {
    const width = widths[column] ?? 0;
    return column === 0 ? cell.padEnd(width) : cell.padStart(width);
  });
  return `| ${padded.join(' | ')} |`;
}

function shown(value: number | null, digits: number): string {
  return value === null ? '–' : value.toFixed(digits);
}

function ratio(ours: number | null, stock: number | null): string {
  return ours === null || !stock ? '–' : (ours / stock).toFixed(2);
}
