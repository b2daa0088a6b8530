import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../bench/search/figures.ts';
import type { List } from '../../bench/search/measure.ts';
import { type Finished, run, temporaryFolder } from '../setup/build.ts';

/** `npm run bench:search` on the project's own small corpus, from end to end. */
const ENGINES = ['khabar', 'pagefind', 'light10', 'classes_bm25', 'light10_bm25'] as const;

let folder: string;
let finished: Finished;
let report: Report;

beforeAll(async () => {
  folder = await temporaryFolder('bench');
  const results = ['--results', join(folder, 'results.json')];
  finished = await run('bench/search/run.ts', {}, ['--json', ...results]);
  report = JSON.parse(finished.output.trimEnd().split('\n').at(-1) ?? '');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the search bench', () => {
  it('prints a table, then one JSON object', () => {
    expect(finished.code).toBe(0);
    expect(finished.output).toMatch(/^\| F1 +\|/m);
    expect(Object.keys(report)).toEqual([...ENGINES]);
  });

  it.each(ENGINES)('has every figure of %s', (engine) => {
    const keys =
      'queries recall precision f1 p10 zero mrr ms_median ms_p95 index_bytes first_search_bytes index_seconds';
    expect(Object.keys(report[engine]).sort()).toEqual(keys.split(' ').sort());
  });

  it('keeps our ranked lists', () => {
    const lists: List[] = JSON.parse(readFileSync(join(folder, 'results.json'), 'utf8'));
    expect(lists).toHaveLength(report.khabar.queries);
    expect(lists[0]?.q).toBe('روسيا');
    expect(lists[0]?.ids[0]).toMatch(/^khabar-\d{3}$/);
  });

  it.each([
    ['recall', 0.97],
    ['precision', 0.95],
    ['f1', 0.95],
    ['p10', 0.95],
  ] as const)('finds words in all their forms, in the browser: %s', (figure, floor) => {
    expect(report.khabar[figure]).toBeGreaterThan(floor);
    expect(report.khabar[figure]).toBeGreaterThan(report.pagefind[figure] ?? 1);
    expect(report.khabar[figure]).toBeGreaterThan(report.light10[figure] ?? 1);
  });

  it('finds something for every query', () => {
    expect(report.khabar.zero).toBe(0);
  });

  it('costs a reader no more than stock Pagefind', () => {
    const { khabar, pagefind } = report;
    expect(khabar.index_bytes).toBeLessThan(pagefind.index_bytes ?? 0);
    expect(khabar.first_search_bytes).toBeLessThan(pagefind.first_search_bytes ?? 0);
  });
});
