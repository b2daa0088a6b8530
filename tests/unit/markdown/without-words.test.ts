import { expect, it } from 'vitest';
import { html, notes } from './rendered.ts';

it.each([
  ['a heading', 'نصّ\n\n##\n\nآخر', '<p>نصّ</p><p>آخر</p>', 3],
  ['a heading of what is not seen', '## &lrm;&nbsp;\n\nنصّ', '<p>نصّ</p>', 1],
  ['a heading that is an empty link', '## [](/about/)\n\nنصّ', '<p>نصّ</p>', 1],
  ['a link', 'نصّ\nثم [](/about/) آخر', '<p>نصّثم  آخر</p>', 2],
  [
    'a link around what is not seen',
    '[**&rlm;**](/about/)نصّ',
    '<p><strong>\u200F</strong>نصّ</p>',
    1,
  ],
])('%s without words is told, and not shown', (_what, text, page, line) => {
  expect(html(text)).toBe(page);
  for (const note of notes(text)) expect(note).toEqual([line, 'advice']);
  expect(notes(text).length).toBeGreaterThan(0);
});

it.each([
  ['a heading of code', '## `x`', '<h2 id="x"><code>x</code></h2>'],
  ['a link around code', '[`x`](/about/)', '<p><a href="/about/"><code>x</code></a></p>'],
  ['a heading of signs', '## ؟', '<h2 id="section">؟</h2>'],
])('%s has words', (_what, text, page) => {
  expect(html(text)).toBe(page);
  expect(notes(text)).toEqual([]);
});
