import { expect, it } from 'vitest';
import { workOf } from '../../setup/work.ts';
import { html, render } from './rendered.ts';

/** Eight times the text is eight times the work, and somewhat more: never sixty-four. */
const [LONGER, MOST] = [8, 12];

it.each<readonly [what: string, text: (rows: number) => string]>([
  [
    'lines that would be rows, were the last not another',
    (rows) => `${'أ|ب|\n'.repeat(rows)}أ|ب|ج|`,
  ],
  ['lines that would be rows above a late rule', (rows) => `${'أ|ب|\n'.repeat(rows)}—|—|`],
  ['headings that are more than the marks below them', (rows) => '|أ ب |ج|\n|-|\n'.repeat(rows)],
  ['items of a list', (rows) => '- أ\n'.repeat(rows)],
  ['notes below one another', (rows) => '[^1]: أ\n'.repeat(rows)],
  ['sources of no quotation', (rows) => '— أ\n'.repeat(rows)],
  ['quotations that headings end', (rows) => '> أ\n# ب\n'.repeat(rows)],
  ['quotations in a row', (rows) => '> أ\n— ب\n'.repeat(rows)],
])('the work grows as the text does: %s', (_what, text) => {
  const work = (rows: number) => workOf(() => render(text(rows)));
  work(8);
  expect(work(LONGER * 40)).toBeLessThan(MOST * work(40));
});

it('tables may be long', () => {
  expect(html(`| أ |\n|--|\n${'| 1 |\n'.repeat(60_000)}`)).toContain('</table>');
});
