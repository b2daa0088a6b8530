import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMarkdown, renderMarkdown } from '../../../src/markdown/render.ts';
import { STEPS } from '../../../src/markdown/steps.ts';

const md = createMarkdown();
const shown = (text: string, language: 'ar' | 'en' = 'ar') =>
  renderMarkdown(md, text, language)
    .html.replace(/ id="[^"]*"/g, '')
    .replace(/\n/g, '');

describe('in an Arabic article', () => {
  it.each([
    ['in a paragraph', 'لغة C++ سريعة', '<p>لغة <bdi>C++</bdi> سريعة</p>'],
    ['a number', 'بلغت -5 درجات', '<p>بلغت <bdi dir="ltr">-5</bdi> درجات</p>'],
    ['in a heading', '## ما C++؟', '<h2>ما <bdi>C++</bdi>؟</h2>'],
    ['in an item', '- لغة C++', '<ul><li>لغة <bdi>C++</bdi></li></ul>'],
    ['in emphasis', 'لغة *C++* سريعة', '<p>لغة <em><bdi>C++</bdi></em> سريعة</p>'],
    ['half in emphasis', 'لغة **C**++ سريعة', '<p>لغة <bdi><strong>C</strong>++</bdi> سريعة</p>'],
    [
      'in a link',
      'شركة [Yahoo!](https://a.example/) الأميركية',
      '<p>شركة <a href="https://a.example/"><bdi>Yahoo!</bdi></a> الأميركية</p>',
    ],
    [
      'across emphasis',
      'شبكات **«CNN»**، *«BBC»* معاً',
      '<p>شبكات <strong>«<bdi>CNN</bdi>»</strong>، <em>«BBC»</em> معاً</p>',
    ],
    ['an address', 'هنا <https://a.example/>', '<bdi>https://a.example/</bdi>'],
    ['an ampersand', 'فرقة "Rock & Roll!" هنا', '<bdi>Rock &amp; Roll!</bdi>'],
    [
      'a line that the page breaks',
      'قالت CNN\n10-20 نعم',
      'قالت <bdi>CNN</bdi><span class="unparted">10-20</span> نعم',
    ],
    ['a line that ends', 'قالت CNN\\\n10-20 نعم', 'قالت CNN<br><bdi dir="ltr">10</bdi>-20 نعم'],
    ['a line of other systems', 'قالت C++<br>25 نعم', 'قالت <bdi>C++</bdi><br>25 نعم'],
  ])('what stands apart, %s', (_where, text, html) => {
    expect(shown(text)).toContain(html);
  });

  it('cells of a table', () => {
    const table = shown('| البلد | C++ |\n|--|--:|\n| مصر | -5 |');
    expect(table).toContain('class="figure"><bdi>C++</bdi></th>');
    expect(table).toContain('<td class="figure"><bdi dir="ltr">-5</bdi></td>');
  });

  it.each(['`C++` و`-5`', '```\nC++ -5\n```'])('not code: %s', (text) => {
    expect(shown(text)).not.toContain('<bdi');
  });

  it.each([
    ['paragraph', 'The town votes, and the boats wait.', '<p dir="ltr" lang="en">'],
    ['heading', '## The town votes', '<h2 dir="ltr" lang="en">'],
    ['quotation', '> The town votes.\n>\n> The boats wait.', '<blockquote dir="ltr" lang="en"><p>'],
    ['quotation before a text', '> The boats wait.\n\nثم', '<blockquote dir="ltr" lang="en"><p>'],
    ['item', '- The town votes', '<li><bdi dir="ltr" lang="en">The town votes</bdi>'],
    [
      'quotation with a number',
      '> The town votes.\n>\n> 2024',
      '<blockquote dir="ltr" lang="en"><p>',
    ],
    ['paragraph behind a quotation', '> قال\n\nThe town votes.', '<p dir="ltr" lang="en">The'],
    ['item of an item', '- - The town votes', '<li><bdi dir="ltr" lang="en">The town votes</bdi>'],
    ['caption', '![أ](a.png)\nThe town votes', '<figcaption><bdi dir="ltr" lang="en">The town'],
    ['title of a box', ':::note The town votes\n:::', '<p class="box-label" dir="ltr" lang="en">'],
    ['paragraph of a loose item', '- The town votes.\n\n- ب', '<li><p dir="ltr" lang="en">The'],
    ['cell', '| أ |\n|--|\n| The town votes |', '<td><bdi dir="ltr" lang="en">The town votes'],
    ['sentence that is not surely English', 'La ville vote en juin.', '<p dir="ltr">La'],
    [
      'sentence with an Arabic word',
      'The word الأمة means a nation.',
      '<p dir="ltr" lang="en">The',
    ],
  ])('a foreign %s has its direction', (_what, text, html) => {
    expect(shown(text)).toContain(html);
  });

  it.each([
    ['that begins with Latin', 'CNN قالت إن المدينة تنتظر', '<p>CNN'],
    ['that is a name', '- Google\n- Apple', '<li>Google</li><li>Apple</li>'],
    ['quoted in part', '> قال: The town votes\n>\n> ثم مضى', '<blockquote><p>قال'],
    ['quoted half', '> The town votes.\n>\n> ثم مضى', '<blockquote><p dir="ltr" lang="en">The'],
    ['behind a quoted quotation', '> > The town votes.\n>\n> ثم', '</blockquote><p>ثم</p></bl'],
    ['that quotes no words', '> ---', '<blockquote><hr></blockquote>'],
    ['that quotes a number', '> 12', '<blockquote><p>12</p></blockquote>'],
    ['in half of which a quotation is', '> ثم\n>\n> > The town votes.', '<blockquote><p>ثم'],
  ])('a block %s keeps the page’s', (_what, text, html) => {
    expect(shown(text)).toContain(html);
  });

  it('the number after a foreign quotation is Arabic’s again', () => {
    const text = shown('> The town votes in C++ at -5.\n\nبلغت -5 درجات');
    expect(text).toContain('in C++ at -5.');
    expect(text).toContain('<bdi dir="ltr">-5</bdi> درجات');
  });
});

describe('in an English article', () => {
  it.each([
    ['a word before a number', 'It is الأهرام 25 years on', '<bdi>الأهرام</bdi> 25'],
    ['a paragraph', 'قالت المدينة إن القوارب تنتظر.', '<p dir="rtl" lang="ar">'],
    ['what stands apart in it', 'قالت المدينة إن لغة C++ سريعة.', '<bdi>C++</bdi>'],
    ['a Persian paragraph', 'چرا این شهر پیر است؟', '<p dir="rtl">چرا'],
    ['an item', '- قالت المدينة إن القوارب تنتظر.', '<bdi dir="rtl" lang="ar">قالت'],
    ['an item that is a name', '- الأهرام', '<li>الأهرام</li>'],
    ['a quotation', '> قالت المدينة إن القوارب تنتظر.', '<blockquote dir="rtl" lang="ar"><p>قالت'],
    ['a paragraph behind it', '> قالت المدينة.\n\nThe sea is calm.', '</blockquote><p>The sea'],
    ['Latin is left alone', 'C++ at -5', '<p>C++ at -5</p>'],
  ])('%s', (_what, text, html) => {
    expect(shown(text, 'en')).toContain(html);
  });
});

describe('whatever is written', () => {
  const bare = createMarkdown(STEPS.filter(({ name }) => name !== 'bidi'));
  const signs = fc.constantFrom(
    ...'اب،«»A5+-!.,()[]*_`<>&#|:\n "\\'.split(''),
    ...['**', 'C++', '[a](/b)', '\n\n', '\n> ', '\n- ', '| - |\n|--|\n| ', 'CNN', 'نعم'],
  );

  it('text, ids and all that is told of it stay as they are without this step', () => {
    const without = (html: string) =>
      html.replace(/<\/?bdi[^>]*>/g, '').replace(/ (?:dir|lang)="\w+"/g, '');
    fc.assert(
      fc.property(fc.string({ unit: signs }), fc.constantFrom('ar', 'en'), (text, language) => {
        const { html, ...told } = renderMarkdown(md, text, language);
        const { html: plain, ...expected } = renderMarkdown(bare, text, language);
        expect(without(html)).toBe(plain);
        expect(told).toEqual(expected);
      }),
    );
  });

  it('elements close in the order in which they opened', () => {
    fc.assert(
      fc.property(fc.string({ unit: signs }), (text) => {
        const open: string[] = [];
        for (const [, close, tag = ''] of shown(text).matchAll(/<(\/?)(bdi|em|strong|a|p|li)\b/g)) {
          if (close) expect(open.pop()).toBe(tag);
          else open.push(tag);
        }
        expect(open).toEqual([]);
      }),
    );
  });
});
