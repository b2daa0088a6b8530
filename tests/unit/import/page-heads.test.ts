import { describe, expect, it } from 'vitest';
import { headsWithNumbers } from '../../../src/import/pasted/page-heads.ts';

const PAGE = 'كلام يمتد على السطر الأول\nويمتد على السطر الثاني\nولا ينتهي في آخر السطر إلى';
const pages = (...heads: readonly string[]) =>
  `${PAGE}\n${heads.map((head) => `${head}\n${PAGE}\n`).join('')}`.split('\n');

describe('the heads of pages that have the number beside them', () => {
  it.each([
    ['behind', ['تقرير 2025      12', 'تقرير 2025      13']],
    ['before, in Arabic digits', ['١٢ | تقرير الوزارة', '١٣ | تقرير الوزارة']],
    [
      'on left and right pages',
      ['12 تاريخ الميناء', 'العاصفة 13', '14 تاريخ الميناء', 'العاصفة 15'],
    ],
  ])('are found: %s', (_what, heads) => {
    const lines = pages(...heads);
    expect(headsWithNumbers(lines).toSorted((one, other) => one - other)).toEqual(
      heads.map((head) => lines.indexOf(head)),
    );
  });

  it.each([
    ['one alone', pages('تقرير 12')],
    ['numbers that do not follow each other', pages('تقرير 12', 'تقرير 40')],
    ['numbers without words', pages('12', '13')],
    [
      'headings between whole sentences',
      pages('المادة 1', 'المادة 2').map((line) => line.replace(/إلى$/, 'انتهى.')),
    ],
    ['items below each other', [...pages(), 'الجولة 1', 'الجولة 2', 'الجولة 3', PAGE]],
  ])('but not %s', (_what, lines) => {
    expect(headsWithNumbers(lines)).toEqual([]);
  });
});
