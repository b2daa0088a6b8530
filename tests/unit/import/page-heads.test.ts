import { describe, expect, it } from 'vitest';
import { headsAlone, headsWithNumbers } from '../../../src/import/pasted/page-heads.ts';

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

describe('the heads and feet of pages that stand alone', () => {
  const page = (word: string) =>
    `كلام طويل يمتد على عرض الصفحة كلها من أولها إلى آخرها ${word}\nثم يمتد على السطر الثاني منها ولا ينتهي في آخره بل يمضي إلى ${word}`;
  const [one, two, three] = ['أول', 'ثان', 'ثالث'].map(page);

  it.each([
    ['heads', `${one}\nمجلة الساحل\n${two}\nمجلة الساحل\n${three}`, [2, 5]],
    ['feet and heads', `${one}\n\nالعدد\n\nمجلة\n${two}\nالعدد\nمجلة\n${three}`, [3, 5, 8, 9]],
    ['a headline that stands above the next page', `المرفأ\n\n${one}\nالمرفأ\n${two}`, [4]],
  ])('are found: %s', (_what, text, expected) => {
    expect(headsAlone(text.split('\n')).toSorted((a, b) => a - b)).toEqual(expected);
  });

  it.each([
    ['one', `${one}\nمجلة الساحل\n${two}`],
    ['headings between sentences', `${one}.\nالخلفية\n${two}.\nالخلفية\n${three}`],
    ['a refrain', 'صدر قصير\nيا ليل\nصدر آخر\nيا ليل\nصدر'],
    [
      'labels between lines that were not broken',
      [one, two, three].map((text) => text?.split('\n')[0]).join('\n\nالتفاصيل\n\n'),
    ],
    ['what ends a text', `${one}\nمجلة\n${two}\nمجلة`],
    ['lines as long as those of the page', `${one}\n${one}\n${two}\n${one}\n${three}`],
  ])('but not %s', (_what, text) => {
    expect(headsAlone(text.split('\n'))).toEqual([]);
  });
});
