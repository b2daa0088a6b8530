import { expect, it } from 'vitest';
import { parseHtml, textsOfHtml, wordCount } from '../../../src/article-text/html-text.ts';
import { createMarkdown, renderMarkdown } from '../../../src/markdown/render.ts';

const md = createMarkdown();
const countOf = (text: string) => wordCount(renderMarkdown(md, text).html);

it.each([
  ['words of headings, paragraphs and code', '## عنوان\n\nنصّ هنا\n\n```\nx = 1\n```', 5],
  ['a word that is partly bold once', 'نصّ **مهم**ة', 2],
  ['numbers, and no bare punctuation', 'في - 2025.', 2],
  ['no address of a link', '[هنا](https://a.example/b/c)', 1],
  ['words of cells apart', '| ا | ب |\n|---|---|\n| ج | د |', 4],
  ['a footnote, but neither its references nor the ways back', 'نصّ[^1] آخر\n\n[^1]: حاشية', 3],
  ['lines of a poem', ':::شعر\nصدر = عجز\n:::', 2],
])('reading time counts %s', (_what, text, words) => {
  expect(countOf(text)).toBe(words);
});

it('a text ends where no word goes on, and a block where no phrase does', () => {
  const html = '<p id="p-1">أول<br>ثانٍ  <b>ثا</b>لث</p><ul><li>رابع</li></ul>';
  const texts = textsOfHtml([parseHtml(html)]);
  expect(texts.map(({ id, text }) => [id, text])).toEqual([
    ['p-1', 'أول'],
    ['p-1', 'ثانٍ ثالث'],
    ['', 'رابع'],
  ]);
  expect(texts[0]?.block).toBe(texts[1]?.block);
  expect(texts[1]?.block).not.toBe(texts[2]?.block);
});
