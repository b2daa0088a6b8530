import { expect, it } from 'vitest';
import { sheetsFor } from '../../../src/styles/sheets-for.ts';
import { html } from '../markdown/rendered.ts';

it.each([
  ['نص **مهم** و[رابط](/about/)\n\n> قال\n\n1. أ\n2. ج\n\n- ب', []],
  ['![أ](a.png)', ['article-blocks']],
  [':::ملاحظة\nأ\n:::', ['article-blocks']],
  ['|أ|\n|--|\n|ب|', ['article-blocks', 'tables']],
  ['اكتب `npm start`', ['code']],
  ['```\nnpm start\n```', ['code']],
  ['قال^[شرح]', ['footnotes']],
  ['https://www.youtube.com/watch?v=abcdefghijk', ['article-blocks', 'media']],
  ['١. أ\n٢. ب', ['numbered-lists']],
  ['1. أ\n   1. ب\n   2. ج\n2. د', ['numbered-lists']],
  ['1. أ\n\n   - ب\n\n     1. ج\n     2. د\n\n2. ه', ['numbered-lists']],
  [':::اقتباس\nأ\n:::', ['pull-quotes']],
  [':::اقتباس\nأ\n— ليلى\n:::', ['article-blocks', 'pull-quotes']],
  [':::شعر\nأ * ب\n:::', ['article-blocks', 'verse']],
])('a page has the styles of what is in it: %s', (text, sheets) => {
  expect(sheetsFor(html(text))).toEqual(sheets);
});

it('a list that follows another is not within it', () => {
  expect(sheetsFor('<nav><ol><li>أ</li></ol></nav><ol><li>ب</li></ol>')).toEqual([]);
});
