import { describe, expect, it } from 'vitest';
import { html, notes } from './rendered.ts';

const TWO = '<ol><li>أ</li><li>ب</li></ol>';
const LOOSE = '<ol><li><p>أ</p><p>ب</p></li><li><p>ج</p></li></ol>';

describe('what stands in an item', () => {
  it.each([
    ['behind two spaces', '1.  أ\n\n    ب\n2. ج', LOOSE],
    ['behind four spaces', '1.    أ\n\n      ب\n2. ج', LOOSE],
    ['behind a tab', '1.\tأ\n\n\tب\n2.\tج', LOOSE],
    ['behind a tab, one further in', ' 1.\tأ\n\n    ب\n 2. ج', LOOSE],
    ['behind a space and a tab', '1. \tأ\n\n\tب\n2. ج', LOOSE],
    ['below an empty marker', '1. \n   أ\n2. ب', TWO],
    ['below an empty marker with spaces', '1.   \n   أ\n2. ب', TWO],
    ['in an item of an item', '-\t1. أ\n\t2. ب', `<ul><li>${TWO}</li></ul>`],
    ['in an item behind a tab', '- 1.\tأ\n\n        ب\n  2. ج', `<ul><li>${LOOSE}</li></ul>`],
    ['in a quotation, close', '>1.\tأ\n>\n>    ب\n>2. ج', `<blockquote>${LOOSE}</blockquote>`],
    ['in a quotation', '> 1.\tأ\n>\n>   \tب\n> 2. ج', `<blockquote>${LOOSE}</blockquote>`],
    ['behind five spaces', '1.     أ\n2. ب', TWO],
    ['behind five spaces, and less far in', '1.      أ\n\n   ب\n2. ج', LOOSE],
    ['further in than the paragraph above', '1. أ\n\n       ب\n2. ج', LOOSE],
    [
      'a quotation',
      '1. > أ\n2. > ب',
      '<ol><li><blockquote><p>أ</p></blockquote></li><li><blockquote><p>ب</p></blockquote></li></ol>',
    ],
    ['a line', '1. أ\n2. * * *\n3. ب', '<ol><li>أ</li><li><hr></li><li>ب</li></ol>'],
    ['nothing', '1.\n2.\n3.', '<ol><li></li><li></li><li></li></ol>'],
    ['nothing, and an empty line', '1.\n\n2.\n\nنص', '<ol><li></li><li></li></ol><p>نص</p>'],
    ['nothing at the end', '1. أ\n2.', '<ol><li>أ</li><li></li></ol>'],
    ['an item of its own', '1. أ\n2. - ب', '<ol><li>أ</li><li><ul><li>ب</li></ul></li></ol>'],
    [
      'below the tenth',
      `${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `${n}. أ\n`).join('')}10. أ\n\n    ب\n11. ج`,
      `<ol>${'<li><p>أ</p></li>'.repeat(9)}<li><p>أ</p><p>ب</p></li><li><p>ج</p></li></ol>`,
    ],
  ])('is %s', (_where, text, page) => {
    expect(html(text)).toBe(page);
    const empty = text.split('\n').flatMap((line, at) => (/^\d\.$/.test(line) ? [at + 1] : []));
    expect(notes(text)).toEqual(empty.map((line) => [line, 'advice']));
  });

  it.each([
    ['1.  أ\n\n   ب\n2. ج', '<p>1.  أ</p><p>ب<br>2. ج</p>'],
    ['1.\tأ\n\n   ب\n2. ج', '<p>1.\tأ</p><p>ب<br>2. ج</p>'],
    ['1.    أ\n\n    ب\n\n2. ج', '<p>1.    أ</p><p>ب</p><p>2. ج</p>'],
    ['1. أ\n\n  ب\n2. ج', '<p>1. أ</p><p>ب<br>2. ج</p>'],
    ['1. أ\n2. ب\n\n  ج', `${TWO}<p>ج</p>`],
  ])('is not what stands further out, below an empty line: %s', (text, page) => {
    expect(html(text)).toBe(page);
  });
});

describe('markers of one list', () => {
  it.each([
    ['   1. أ\n   2. ب', TWO],
    ['   1. أ\n2. ب', TWO],
    ['1. أ\n  2. ب', TWO],
    ['1. أ\n2. ب\n  3. ج', '<ol><li>أ</li><li>ب</li><li>ج</li></ol>'],
    ['1. أ\n   2. ب', '<p>1. أ<br>2. ب</p>'],
    ['1. أ\n    2. ب', '<p>1. أ<br>2. ب</p>'],
    ['1.     أ\n    2. ب', '<p>1.     أ<br>2. ب</p>'],
    ['- 1. أ\n      2. ب', '<ul><li>1. أ<br>2. ب</li></ul>'],
    ['1. أ\n2. ب\n   3. ج', '<ol><li>أ</li><li>ب3. ج</li></ol>'],
    ['1. أ\n2. ب\n    3. ج', '<ol><li>أ</li><li>ب3. ج</li></ol>'],
    ['- أ\n  1. ب\n2. ج', '<ul><li>أ<ol><li>ب2. ج</li></ol></li></ul>'],
    ['1. أ\n\n2. ب\n   3. ج', '<ol><li><p>أ</p></li><li><p>ب3. ج</p></li></ol>'],
    ['100. أ\n    101. ب', '<p>100. أ<br>101. ب</p>'],
    ['> نص\n    1. أ\n    2. ب', '<blockquote><p>نص<br>1. أ<br>2. ب</p></blockquote>'],
    ['> 1. أ\n> 2. ب\n3. ج', '<blockquote><ol><li>أ</li><li>ب3. ج</li></ol></blockquote>'],
  ])('stand less than four further in or out: %s', (text, page) => {
    expect(html(text)).toBe(page);
  });

  it.each([
    ['1. أ\n3. ب\n2. ج', '<ol><li>أ3. ب</li><li>ج</li></ol>'],
    ['1. أ\n2. ب\n2. ج', '<ol><li>أ</li><li>ب2. ج</li></ol>'],
    ['1. أ\n2. ب\n4. ج', '<ol><li>أ</li><li>ب4. ج</li></ol>'],
    ['1. أ\n2. ب\n3) ج', '<ol><li>أ</li><li>ب</li><li>ج</li></ol>'],
    ['1. أ\n1. ب\n3. ج', '<ol><li>أ</li><li>ب3. ج</li></ol>'],
    ['1. أ\n1) ب\n2) ج', '<p>1. أ</p><ol><li>ب</li><li>ج</li></ol>'],
    ['1. أ\n1) ب\n2. ج', '<p>1. أ<br>1) ب<br>2. ج</p>'],
    ['1. أ\n\n3. ب\n2. ج', '<p>1. أ</p><p>3. ب<br>2. ج</p>'],
    ['1. أ\n   1. ب\n   2. ج', '<p>1. أ</p><ol><li>ب</li><li>ج</li></ol>'],
    ['1. أ\n   1. ب\n2. ج', '<ol><li>أ<ol><li>ب</li></ol></li><li>ج</li></ol>'],
    ['2. أ\n1. ب\n2. ج', '<p>2. أ</p><ol><li>ب</li><li>ج</li></ol>'],
    [
      '1. أ\n1. ب\n1. ج\n1. د\n2. ه',
      '<ol><li>أ</li><li>ب</li><li>ج</li></ol><ol><li>د</li><li>ه</li></ol>',
    ],
    ['10. أ\n11. ب', '<ol start="10"><li>أ</li><li>ب</li></ol>'],
    ['2024. أ\n2025. ب', '<p>2024. أ<br>2025. ب</p>'],
    ['1234567890. أ\n2. ب', '<p>1234567890. أ<br>2. ب</p>'],
    ['1.أ\n2.ب', TWO],
    ['1. أ\n2.ب', TWO],
    ['1.', '<p>1.</p>'],
    ['1. أ\n2. ب\n\nنص\n\n- ج\n3. د', `${TWO}<p>نص</p><ul><li>ج3. د</li></ul>`],
  ])('follow one another: %s', (text, page) => {
    expect(html(text)).toBe(page);
  });

  it.each([
    ['a heading', '## نص', '<h2 id="نص">نص</h2><p>2. ب</p>'],
    ['code', '```\nx\n```', '<pre><code>x</code></pre><p>2. ب</p>'],
    ['a line', '***', '<hr><p>2. ب</p>'],
    ['a quotation', '> نص', '<blockquote><p>نص<br>2. ب</p></blockquote>'],
    ['a box', ':::اقتباس\n:::', '<blockquote class="pull-quote"></blockquote><p>2. ب</p>'],
  ])('are parted by %s', (_what, between, page) => {
    expect(html(`1. أ\n${between}\n2. ب`)).toBe(`<p>1. أ</p>${page}`);
    const after = page.replace(/(?:<br>)?2\. ب/, '3. ب');
    expect(html(`1. أ\n2. ب\n${between}\n3. ب`)).toBe(`${TWO}${after}`);
  });

  it.each([
    ['نص\n1. أ\n2. ب', `<p>نص</p>${TWO}`],
    ['> نص\n1. أ\n2. ب', `<blockquote><p>نص</p></blockquote>${TWO}`],
    ['[أ]: /x\n1. أ\n2. ب', TWO],
    ['نص\n1.\n2. ب', '<p>نص<br>1.<br>2. ب</p>'],
    ['نص\n\n1.\n2. ب', '<p>نص</p><ol><li></li><li>ب</li></ol>'],
    ['- نص\n1.\n2. ب', '<ul><li>نص</li></ul><ol><li></li><li>ب</li></ol>'],
    ['> نص\n1.\n2. ب', '<blockquote><p>نص</p></blockquote><ol><li></li><li>ب</li></ol>'],
    ['نص\n\n-', '<p>نص</p><ul><li></li></ul>'],
  ])('end a paragraph if the first has words: %s', (text, page) => {
    expect(html(text)).toContain(page);
  });
});

describe('the paragraphs of items', () => {
  const LOOSE_ITEMS = (...words: readonly string[]) =>
    `<ol>${words.map((word) => `<li><p>${word}</p></li>`).join('')}</ol>`;

  it.each([
    ['an empty line between items', '1. أ\n\n2. ب', LOOSE_ITEMS('أ', 'ب')],
    ['one between the last two', '1. أ\n2. ب\n\n3. ج', LOOSE_ITEMS('أ', 'ب', 'ج')],
    ['none but behind the list', '1. أ\n2. ب\n\n\n\nنص', `${TWO}<p>نص</p>`],
    ['none but before the list', 'نص\n\n1. أ\n2. ب', `<p>نص</p>${TWO}`],
    [
      'one in a list of an item',
      '1. أ\n   - ب\n\n   - ج\n2. د',
      '<ol><li>أ<ul><li><p>ب</p></li><li><p>ج</p></li></ul></li><li>د</li></ol>',
    ],
    [
      'one around the list',
      '- أ\n\n- 1. ب\n  2. ج',
      '<ul><li><p>أ</p></li><li><ol><li>ب</li><li>ج</li></ol></li></ul>',
    ],
    [
      'two lists, of which one has',
      '1. أ\n\n2. ب\n\nنص\n\n1. أ\n2. ب',
      `${LOOSE_ITEMS('أ', 'ب')}<p>نص</p>${TWO}`,
    ],
  ])('are boxes where there is %s', (_what, text, page) => {
    expect(html(text)).toBe(page);
  });
});
