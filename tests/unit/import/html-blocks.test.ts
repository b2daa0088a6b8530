import { expect, it } from 'vitest';
import { imported, useImportFolder } from './import-folder.ts';

useImportFolder();

const bodyOf = async (html: string) => (await imported('a.html', html)).body;

it.each([
  ['items', '<ul><li>أول</li><li>ثان</li></ul>', 'أول ثان'],
  ['a paragraph and items', '<p>قبل</p><ol><li>أول</li></ol>', 'قبل أول'],
  ['a quotation', 'قبل<blockquote>قول</blockquote>', 'قبل قول'],
  ['lines of code', '<pre>a = 1</pre>', '`a = 1`'],
])('a cell keeps its words apart: %s', async (_what, cell, line) => {
  const table = `<table><tr><th>أ</th><th>ب</th></tr><tr><td>${cell}</td><td>ج</td></tr></table>`;
  expect(await bodyOf(table)).toContain(`| ${line} | ج |`);
});

it.each([
  ['numbered', '<ol start="2"><li><h3>باب</h3></li></ol>', '## 2. باب'],
  ['in a list of signs', '<ul><li><h3>باب</h3></li></ul>', '## باب'],
  ['beside words of its item', '<ul><li><h3>باب</h3>نصّ</li></ul>', '- ### باب\n  نصّ'],
])('a heading in an item is one of the text: %s', async (_what, list, line) => {
  expect(await bodyOf(`<p>نصّ.</p>${list}<p>نصّ.</p>`)).toBe(`نصّ.\n\n${line}\n\nنصّ.\n`);
});

it('a quotation that Substack draws large is one', async () => {
  expect(await bodyOf('<p>نصّ.</p><div class="pullquote"><p>قول</p></div>')).toBe('نصّ.\n\n> قول\n');
});

it.each([
  ['ticked', '<ul><li><input type="checkbox" checked> تمّ</li></ul>', '- ☑ تمّ'],
  ['not ticked', '<ul><li><input type="checkbox"> بقي</li></ul>', '- ☐ بقي'],
  ['of no words', '<p>قائمة</p><div><input type="checkbox"></div>', 'قائمة'],
])('a box is seen as it is: %s', async (_what, html, body) => {
  expect(await bodyOf(html)).toBe(`${body}\n`);
});
