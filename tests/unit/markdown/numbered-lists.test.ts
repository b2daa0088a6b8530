import { describe, expect, it } from 'vitest';
import { createMarkdown, renderMarkdown } from '../../../src/markdown/render.ts';

const md = createMarkdown();
/** The HTML without its ids, on one line. */
const html = (text: string) =>
  renderMarkdown(md, text)
    .html.replace(/ id="p-\w+(?:-\d+)?"/g, '')
    .replace(/\n/g, '');

describe('a list', () => {
  it.each([
    ['1. أ\n2. ب', '<ol><li>أ</li><li>ب</li></ol>'],
    ['١. أ\n٢. ب\n٣. ج', '<ol class="arabic-digits"><li>أ</li><li>ب</li><li>ج</li></ol>'],
    ['۱) أ\n۲) ب', '<ol class="persian-digits"><li>أ</li><li>ب</li></ol>'],
    ['1. أ\n1. ب\n1. ج', '<ol><li>أ</li><li>ب</li><li>ج</li></ol>'],
    ['1.\n2. ب', '<ol><li></li><li>ب</li></ol>'],
    ['نص:\n1. أ\n2. ب', '<p>نص:</p><ol><li>أ</li><li>ب</li></ol>'],
    ['  1.\tأ\n 2.\tب', '<ol><li>أ</li><li>ب</li></ol>'],
    ['1. أ\n\n\n2. ب', '<ol><li><p>أ</p></li><li><p>ب</p></li></ol>'],
    ['1. أ\nتابع\n2. ب', '<ol><li>أتابع</li><li>ب</li></ol>'],
    [
      '- أ\n  ١. ب\n  ٢. ج',
      '<ul><li>أ<ol class="arabic-digits"><li>ب</li><li>ج</li></ol></li></ul>',
    ],
    ['- أ\n1. ب\n2. ج', '<ul><li>أ</li></ul><ol><li>ب</li><li>ج</li></ol>'],
    ['> 1. أ\n> 2. ب', '<blockquote><ol><li>أ</li><li>ب</li></ol></blockquote>'],
    [
      '1. - 1. أ\n     2. ب\n2. ج',
      '<ol><li><ul><li><ol><li>أ</li><li>ب</li></ol></li></ul></li><li>ج</li></ol>',
    ],
    ['1. أ\n   ```\n   1. x\n   ```\n2. ب', /^<ol><li>أ<pre>.*<\/ol>$/],
    [
      '1. أ\n   ١. ب\n   ٢. ج\n2. د',
      '<ol><li>أ<ol class="arabic-digits"><li>ب</li><li>ج</li></ol></li><li>د</li></ol>',
    ],
    ['1. أ\n2. ب\n\n1. ج\n2. د', '<ol><li>أ</li><li>ب</li></ol><ol><li>ج</li><li>د</li></ol>'],
    ['1. أ\n1. ب\n2. ج', '<p>1. أ</p><ol><li>ب</li><li>ج</li></ol>'],
    ['1. أ\n1. ب\n1. ج\n2. د', '<ol><li>أ</li><li>ب</li></ol><ol><li>ج</li><li>د</li></ol>'],
  ])('is two signs that follow one another, from 1: %s', (text, expected) => {
    if (typeof expected === 'string') expect(html(text)).toBe(expected);
    else expect(html(text)).toMatch(expected);
  });

  it.each(['١- أ\n2- ب\n٣- ج', '1- أ\n٢- ب', '1. أ\n٢. ب\n3. ج', '1- أ\n\n٢- ب'])(
    'in figures of two kinds is told of once, and its digits stay: %s',
    (text) => {
      expect(html(text)).not.toContain('<ol');
      expect(renderMarkdown(md, text).notes).toMatchObject([
        { en: expect.stringContaining('figures of two kinds') },
      ]);
    },
  );

  it('keeps its paragraphs, boxes and pictures', () => {
    const text = '1. أ\n\n   ثم\n\n   :::ملاحظة\n   ب\n   :::\n\n   ![و](a.png)\n\n2. ج';
    expect(html(text)).toMatch(
      /^<ol><li><p>أ<\/p><p>ثم<\/p><section.*<figure>.*<\/li><li><p>ج<\/p>/,
    );
  });

  it('has a line in whatever is told of it', () => {
    const { notes } = renderMarkdown(md, '1. أ\n2. ب\n\n   ![](a.png)\n3. <b>');
    expect(notes).toMatchObject([{ line: 4 }, { line: 5 }]);
  });
});

describe('any other number', () => {
  it.each([
    '٣٠٠. وقال نور',
    '١٢) وما بعدها',
    '2024. ثم مضى',
    '1. وحده',
    '١) وحده',
    '٧. أكتوبر',
    '۱. تنها',
    '01. أ\n02. ب',
    '0. أ\n1. ب',
    '1. أ\n٢. ب',
    'بلغ العدد\n٣٠٠. وقال',
    'بلغ\n1. ثم',
    '1\\. أ\n2\\. ب',
  ])('is a word of its sentence, digits as typed: %s', (text) => {
    const shown = text.replaceAll('\\', '').replaceAll('\n', '');
    expect(html(text).replaceAll('<br>', '')).toBe(`<p>${shown}</p>`);
  });

  it.each([
    ['> قال في عام\n> ٢٠٢٤. ثم', '<blockquote><p>قال في عام٢٠٢٤. ثم</p></blockquote>'],
    ['- بند\n  ٧. تابع', '<ul><li>بند٧. تابع</li></ul>'],
    ['- بند\n٧. تابع', '<ul><li>بند٧. تابع</li></ul>'],
    ['1. أ\n2. ب\n300. قال\n3. ج', '<ol><li>أ</li><li>ب300. قال</li><li>ج</li></ol>'],
    ['1. أ\n\n:::ملاحظة\nب\n:::\n\n2. ج', /^<p>1\. أ<\/p><section.*<\/section><p>2\. ج<\/p>$/],
    ['1. أ\n\nفاصل\n\n2. ب', '<p>1. أ</p><p>فاصل</p><p>2. ب</p>'],
    ['```\n١. أ\n٢. ب\n```', /<code>١\. أ٢\. ب/],
    [':::شعر\n١. صدر\n٢. عجز\n:::', /<span>١\. صدر.*<span>٢\. عجز/],
    ['| ١. أ |\n|--|\n| ٢. ب |', /١\. أ.*٢\. ب/],
  ])('also in %s', (text, expected) => {
    if (typeof expected === 'string') expect(html(text)).toBe(expected);
    else expect(html(text)).toMatch(expected);
  });
});
