import { describe, expect, it } from 'vitest';
import { html } from './rendered.ts';

const table = (...cells: string[]) =>
  html(`| الاسم | العدد |\n|:--|:-:|\n${cells.map((cell) => `| أ | ${cell} |`).join('\n')}`);

describe('a column of figures', () => {
  it.each([
    ['numbers', '120', '40'],
    ['numbers with thousands', '1,111', '٢٬٠٨٤'],
    ['decimals', '7.5', '٧٫٢٥'],
    ['signs and currencies', '-5', '$40'],
    ['shares', '10.1%', '٤٨٪'],
    ['spaces at their signs', '$ 40', '5 €'],
    ['spaces before a percent sign', '48 %', '5 ٪'],
    ['a unit after each', '11 ميلاً', '9 أميال'],
    ['no number in one of them', '11', '—'],
    ['nothing in one of them', '11', ''],
  ])('is one with %s', (_what, ...cells) => {
    const rendered = table(...cells);
    expect(rendered.match(/ figure"| class="figure"/g)).toHaveLength(3);
    expect(rendered).not.toContain('align-center');
  });

  it.each([
    ['words', 'كثير', 'قليل'],
    ['a word among numbers', '12', 'كثير'],
    ['scores', '2-1', '3-0'],
    ['codes', '12x', '13y'],
    ['years from one to another', '2020–2024', '2021–2025'],
    ['nothing', '—', '—'],
  ])('is none with %s', (_what, ...cells) => {
    expect(table(...cells)).not.toContain('figure');
  });

  it('gives a number the room of the decimals that it lacks', () => {
    const rendered = table('7.5', '14.25', '16');
    expect(rendered).toContain('data-missing="5">7.5');
    expect(rendered).toContain('data-missing=".25">16');
    expect(rendered.match(/data-missing/g)).toHaveLength(2);
  });

  it('gives none where a sign stands behind the numbers', () => {
    expect(table('7.5%', '16%')).not.toContain('data-missing');
  });

  it('is one by itself, whatever tables stand above', () => {
    const words = '| أ | ب |\n|--|--|\n| ج | د |';
    const page = html(`${words}\n\n| أ | ب |\n|--|--|\n| ج | 12 |`);
    expect(page.match(/class="figure"/g)).toHaveLength(2);
  });

  it('leaves the column of words beside it as it is marked', () => {
    expect(table('1')).toContain('<td class="align-start">أ</td>');
  });
});
