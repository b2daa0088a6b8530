import { describe, expect, it } from 'vitest';
import { html, notes, render } from './rendered.ts';

describe('tables', () => {
  const NARROW = '| الرصيف | الطول |\n|:--|--:|\n| الأول | 120 |';
  const WIDE = `| المدينة | المساحة | السكان | المدارس | المستشفيات |\n|${'--|'.repeat(5)}\n| أ | 1 | 2 | 3 | 4 |`;

  it('name the cells that have a text, where they are scrolled', () => {
    const text = 'تشمل علاوات غلاء المعيشة كلها';
    const few = html(`| أ | ب |\n|--|--|\n| ${text} | 2 |`);
    const many = html(
      `${WIDE}\n| ب | 1 | 2 | 3 | ${text} |\n| ج | 1 | 2 | 3 | علاوات غلاء المعيشة |`,
    );
    expect(few).toContain(`<td>${text}</td>`);
    expect(many).toContain(`<td class="text">${text}</td>`);
    expect(many.match(/class="text"/g)).toHaveLength(1);
  });

  it('say what their headings are headings of', () => {
    expect(html(NARROW)).toContain('<th scope="col" class="align-start">الرصيف</th>');
  });

  it('are aligned by what their marks say', () => {
    expect(html('| أ | ب | ج |\n|:--|--:|:-:|\n| س | ص | ع |')).toMatch(
      /<td class="align-start">س<\/td><td class="align-end">ص<\/td><td class="align-center">ع</,
    );
  });

  it('have headings of rows where the corner is empty', () => {
    expect(html('| | أ |\n|--|--|\n| ب | س |')).toMatch(
      /<td><\/td><th scope="col">أ<\/th>.*<th scope="row">ب<\/th><td>س<\/td>/,
    );
  });

  it.each([
    ['a cell without a heading', '| أ | ب |\n|--|--|\n| 1 | 2 | 3 |', [[3, 'error']]],
    ['a bar in the text', 'نص\n\n> | أ |\n> |--|\n> | 1 | 2 |', [[5, 'error']]],
    ['fewer marks than headings', 'نص\n\n| أ | ب |\n|--|\n| 1 | 2 |', [[4, 'advice']]],
    ['more marks than headings', '| أ |\n|--|--|\n| 1 | 2 |', [[2, 'advice']]],
    ['more marks than two headings', '| أ | ب |\n|--|--|--|\n| 1 | 2 |', [[2, 'advice']]],
    ['a bar that is escaped', '| أ | ب |\n|--|--|\n| 1 \\| 2 | 3 |', []],
    ['an empty cell too many', '| أ |\n|--|\n| 1 | |', []],
    ['a table without bars around', 'أ | ب\n--|--\n1 | 2 | 3', [[3, 'error']]],
    ['a table further in', ' | أ |\n |--|\n | 1 | 2 |', [[3, 'error']]],
    ['a table in an item', '- | أ |\n  |--|\n  | 1 | 2 |', [[3, 'error']]],
    ['the last row before a text', '| أ |\n|--|\n1\n2 | 3\n\nس | ص', [[4, 'error']]],
    [
      'the second of two rows',
      '| أ |\n|--|\n| 1 |\n| 2 | 3 |\n| 4 | 5 |',
      [
        [4, 'error'],
        [5, 'error'],
      ],
    ],
    ['a bar in a heading', '| أ \\| ب |\n|--|\n| 1 | 2 |', [[3, 'error']]],
    ['a row that begins with nothing', '| أ | ب |\n|--|--|\n|  | 2 | 3 |', [[3, 'error']]],
    ['marks without bars around', 'أ | ب\n-|-|-', [[2, 'advice']]],
    ['marks with one bar', '| أ | ب\n| -- | -- | --', [[2, 'advice']]],
    ['marks of sides', '| أ | ب |\n| :-: | --: | :-- |', [[2, 'advice']]],
    ['marks of one side', '| أ | ب |\n|:--:|--:|:--', [[2, 'advice']]],
    ['marks that are spread out', '| أ |\n|  --  |  --  |', [[2, 'advice']]],
    ['marks at the end of a text', 'س | ص\nنص\n| أ | ب |\n| - |', [[4, 'advice']]],
    ['marks in a quotation', '> | أ | ب |\n> |--|', [[2, 'advice']]],
    ['marks further in than their headings', '| أ | ب |\n  |--|', [[2, 'advice']]],
    ['marks below a text', 'قال\n| أ |\n|--|--|', [[3, 'advice']]],
    [
      'two of them',
      '| أ |\n|--|--|\n\n| أ |\n|--|--|',
      [
        [2, 'advice'],
        [5, 'advice'],
      ],
    ],
    ['a cell too few', '| أ | ب |\n|--|--|\n| 1 |', []],
  ])('lose nothing in silence: %s', (_what, text, expected) => {
    expect(notes(text)).toEqual(expected);
  });

  it.each([
    'أ | ب',
    '--|--',
    'نص\n--|--',
    'نص\n|--|--|\nأ | ب',
    '| أ | ب |\n|--- x---|',
    '| أ | ب |\n|--|--|--| x',
    '| أ | ب |\nx |--|--|--|',
    '| أ | ب |\n:|',
    'أ | ب\nج | د\nنص',
    '`أ | ب`\n\n```\n| أ |\n|--|--|\n```',
  ])('are not asked for by %s', (text) => {
    expect(html(text)).not.toContain('<table');
    const told = render(text).notes.map(({ en }) => en);
    expect(told.filter((sentence) => /no table yet/.test(sentence))).toEqual([]);
  });

  it('say how many marks and headings there are', () => {
    const [note] = render('نص\n| أ | ب |\n| - | - | - |').notes;
    expect(note?.en).toContain('it has 2 headings and 3');
  });

  it.each([
    ['نص\n| أ |\n|--|\n| 1 |', '<p>نص</p><div class="table">'],
    ['[أ]: /x\n| [أ] |\n|--|\n| 1 |', '<div class="table">'],
    ['> نص\n\n| أ |\n|--|', '<blockquote><p>نص</p></blockquote><div class="table">'],
  ])('end the block above them: %s', (text, page) => {
    expect(html(text)).toContain(page);
    expect(html(text).startsWith(page)).toBe(true);
  });

  it.each(['| أ | ب |\n|--|--|\n| 1 | 2 |', 'أ | ب\n--|--\n1 | 2'])(
    'end above a line without a bar, which is their source: %s',
    (text) => {
      expect(html(`${text}\nالمصدر: الإحصاء`)).toMatch(
        /2<\/td><\/tr><\/tbody><\/table><\/div><p>المصدر: الإحصاء<\/p>$/,
      );
    },
  );

  it.each(['> |--|--|\n', ''])('end with the quotation in which they are: %j', (rule) => {
    expect(html(`> | أ | ب |\n${rule}> | ج | د |\n| س | ص |\n| ع | غ |`)).toMatch(
      /<td>د<\/td><\/tr><\/tbody><\/table><\/div><\/blockquote><div class="table"><table>/,
    );
  });

  it('but of one column go on without bars', () => {
    expect(html('| أ |\n|--|\n| ب |\nج')).toMatch(/<td>ج<\/td><\/tr><\/tbody><\/table><\/div>$/);
  });

  it('are two', () => {
    const table =
      '<div class="table"><table><thead><tr><th scope="col">أ</th></tr></thead></table></div>';
    expect(html('| أ |\n|--|\n\nنص\n\n| أ |\n|--|\n\nثم')).toBe(
      `${table}<p>نص</p>${table}<p>ثم</p>`,
    );
  });

  it('have headings of rows, all of them', () => {
    expect(html('| | أ | |\n|--|--|--|\n| ب | س | ص |\n| ج | | ع |')).toBe(
      '<div class="table"><table><thead><tr><td></td><th scope="col">أ</th><th scope="col"></th></tr></thead><tbody><tr><th scope="row">ب</th><td>س</td><td>ص</td></tr><tr><th scope="row">ج</th><td></td><td>ع</td></tr></tbody></table></div>',
    );
    expect(html('| أ | |\n|--|--|\n| | س |')).toContain('<tr><td></td><td>س</td></tr>');
  });

  it.each([
    ['30 letters, and 4 for the cell', 'أ', 'س'.repeat(30), false],
    ['31 letters', 'أ', 'س'.repeat(31), true],
    ['two long words', 'أ', `${'س'.repeat(20)}  ${'ص'.repeat(20)}`, false],
    ['vowel signs', 'أ', 'سَ'.repeat(30), false],
    ['a long heading', 'س'.repeat(31), 'أ', true],
    ['two columns', `${'س'.repeat(13)} | ${'ص'.repeat(13)}`, 'أ', false],
    ['two columns, one letter more', `${'س'.repeat(13)} | ${'ص'.repeat(14)}`, 'أ', true],
    [
      'two columns of long words in two rows',
      `${'س'.repeat(14)} | أ`,
      `أ | ${'ص'.repeat(13)}`,
      true,
    ],
  ])('are wide or not with %s', (_what, heading, cell, isWide) => {
    const marks = heading.includes('|') ? '|--|--|' : '|--|';
    const page = html(`| ${heading} |\n${marks}\n| ${cell} |`);
    expect(page.startsWith('<div class="table wide"')).toBe(isWide);
  });

  it('are named by their headings that have words', () => {
    const long = 'س'.repeat(31);
    expect(html(`| | أ | ب |\n|--|--|--|\n| ${long} | 1 | 2 |`)).toContain(
      'aria-label="جدول: أ، ب"',
    );
  });

  it('are scrolled by keyboard only when they are wider than a phone', () => {
    expect(html(NARROW)).toMatch(/^<div class="table"><table>/);
    expect(html(WIDE)).toMatch(
      /^<div class="table wide" role="region" aria-label="جدول: المدينة، المساحة، السكان، المدارس، المستشفيات" tabindex="0"><table>/,
    );
  });
});
