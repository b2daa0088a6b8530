import { describe, expect, it } from 'vitest';
import { rtf } from './documents.ts';
import { imported, useImportFolder } from './import-folder.ts';

useImportFolder();

/** Words as programs of today write them. */
const u = (words: string) =>
  [...words].map((letter) => (letter < '\x80' ? letter : `\\u${letter.charCodeAt(0)}?`)).join('');
const item = (label: string, words: string, depth = 0) =>
  `{\\listtext ${u(label)}\\tab}\\ilvl${depth} ${u(words)}\\par`;
const field = (instruction: string, result: string) =>
  `{\\field{\\*\\fldinst ${instruction}}{\\fldrslt ${u(result)}}}`;

/** What it is, how it is written, what it becomes, and what is told of it. */
type Row = [string, string, string, string?];

describe('what a file in RTF says by other means than its words', () => {
  it.each<Row>([
    [
      'a link with a tip',
      field('HYPERLINK "https://example.org/" \\\\o "x"', 'رابط'),
      '[رابط](https://example.org/)',
    ],
    [
      'a link without quotation marks',
      field('HYPERLINK https://example.org/', 'رابط'),
      '[رابط](https://example.org/)',
    ],
    [
      'a table of contents',
      `${field('TOC \\\\o "1-3"', 'مقدمة 1')}${u('نصّ')}`,
      'نصّ',
      'table of contents',
    ],
    ['a sign', `${u('نصف')}${field('SYMBOL 189 \\\\f "Symbol"', '')}`, 'نصف', 'رموز / signs'],
    ['what was deleted', `${u('بقي')}{\\deleted ${u(' ذهب')}}.`, 'بقي.', 'deletions'],
    ['what is hidden', `${u('ظاهر')}{\\v ${u(' سرّ')}}.`, 'ظاهر.', 'hidden text: «سرّ»'],
    ['the edges of pages', `{\\header ${u('صحيفة')}\\par}${u('نصّ')}`, 'نصّ', 'headers'],
    ['a number at the edge', `{\\footer ${field('PAGE', '3')}\\par}${u('نصّ')}`, 'نصّ'],
    ['words above and below the line', `${u('م')}{\\super 2} H{\\sub 2}O`, 'م² H₂O'],
    ['spaces of all widths', 'a\\emspace b\\enspace c\\softline d', 'a b c d'],
    ['a column', `${u('أول')}\\column ${u('ثان')}`, 'أول\n\nثان'],
    ['a first letter drawn large', `\\pard\\dropcapli3 ${u('ا')}\\par\\pard ${u('فتتح')}`, 'افتتح'],
    ['the outline of a style', `{\\stylesheet{\\s1\\outlinelevel1 heading 2;}}${u('نصّ')}`, 'نصّ'],
    [
      'items within items',
      item('1.', 'أول') + item('a.', 'فرع', 1) + item('2.', 'ثان'),
      '1. أول\n   1. فرع\n2. ثان',
      'letters of lists',
    ],
    [
      'numbers that go on',
      `${item('5.', 'خامس')}\\pard ${u('بينهما')}\\par${item('6.', 'سادس')}`,
      '5. خامس\n\nبينهما\n\n6. سادس',
    ],
    ['numbers of Arabic', item('٢-', 'ثان') + item('٣-', 'ثالث'), '2. ثان\n3. ثالث'],
    [
      'numbers that begin anew',
      item('1.', 'أول') + item('2.', 'ثان') + item('1.', 'آخر') + item('2.', 'أخير'),
      '1. أول\n2. ثان\n\n1) آخر\n2) أخير',
    ],
    [
      'numbers with words',
      item('المادة 1:', 'يعمل به.') + item('المادة 2:', 'ينشر.'),
      'المادة 1: يعمل به.\n\nالمادة 2: ينشر.',
    ],
    [
      'a link to a place in it',
      `${field('HYPERLINK \\\\l "b"', 'إليه')}\\par\\pard\\outlinelevel1 {\\*\\bkmkstart b}${u('الباب الأول')}\\par`,
      '[إليه](#الباب-الأول)\n\n## الباب الأول',
    ],
  ])('%s', async (_what, inner, body, left = '') => {
    const title = `\\pard\\outlinelevel0 ${u('عنوان')}\\par\\pard `;
    const made = await imported('a.rtf', rtf(`${title}${inner}\\par`));
    expect(made.fields).toContain('title: عنوان\n');
    expect(made.body).toBe(`${body}\n`);
    expect(made.told).toContain(left);
  });

  it.each<[string, string, string?]>([
    ['its name, which is told', `{\\info{\\title ${u('عودة القوارب')}}}`, 'stands nowhere on'],
    ['letters', `{\\b\\fs40 ${u('عودة القوارب')}}\\par`],
    [
      'its name in the first line',
      `{\\info{\\title ${u('عودة القوارب')}}}${u('عودة القوارب')}\\par`,
    ],
  ])('has its title by %s', async (_by, head, said = '') => {
    const text = u('نصّ طويل يقول ما جرى في المرفأ.');
    const { fields, body, told } = await imported('a.rtf', rtf(`${head}${text}\\par`));
    expect(fields).toContain('title: عودة القوارب\n');
    expect(body).toMatch(/^نصّ طويل[^\n]*\n$/);
    expect(told).toEqual(said === '' ? '' : expect.stringContaining(said));
  });

  it.each([
    ['a box of text', `{\\shp{\\*\\shpinst{\\shptxt ${u('في المربع')}}}}`, /text boxes/],
    ['a cell', 'a\\cell b\\cell\\row', /\[?tables\. /],
  ])('asks for another format of %s', async (_what, inner, message) => {
    await expect(imported('a.rtf', rtf(inner))).rejects.toThrow(message);
  });
});
