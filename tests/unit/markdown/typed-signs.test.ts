import { describe, expect, it } from 'vitest';
import { html, render, shown } from './rendered.ts';

const OL = '<ol><li>أ</li><li>ب</li></ol>';
const UL = '<ul><li>أ</li><li>ب</li></ul>';
const TABLE = /^<div class="table"><table><thead>/;

describe('marks and spaces that nobody sees change nothing at a sign', () => {
  it.each([
    ['R1- أ\nR2- ب', OL],
    ['1R- أ\n2R- ب', OL],
    ['1-R أ\n2-R ب', OL],
    ['1-_أ\n2-_ب', OL],
    ['R• أ\nR• ب', UL],
    ['R- أ\nR- ب', UL],
    ['-_أ\n-_ب', UL],
    ['-Rأ\n-Rب', UL],
    ['_- أ\n_- ب', UL],
    ['R## أ', '<h2 id="أ">أ</h2>'],
    ['##_أ', '<h2 id="أ">أ</h2>'],
    ['R> أ\nR> ب', '<blockquote><p>أب</p></blockquote>'],
    ['> R1- أ\n> R2- ب', `<blockquote>${OL}</blockquote>`],
    ['R| أ | ب |\nR| ج | د |', TABLE],
    ['Rس: من؟\nRج: نور.', '<p>س: من؟<br>ج: نور.</p>'],
    ['R:::اقتباس\nنص\nR:::', '<blockquote class="pull-quote"><p>نص</p></blockquote>'],
    ['-  R1- أ\n-  R2- ب', '<ul><li>1- أ</li><li>2- ب</li></ul>'],
    ['-_أ', '<ul><li>أ</li></ul>'],
    ['```\nx\n```\nR- أ\nR- ب', `<pre><code>x</code></pre>${UL}`],
    ['```أ``` نص\nR## ب', '<p><code>أ</code> نص</p><h2 id="ب">ب</h2>'],
  ])('%s', (text, page) => {
    for (const mark of ['\u200F', '\u200E', '\u202B', '\u061C']) {
      const typed = text.replaceAll('R', mark).replaceAll('_', '\u00A0');
      if (typeof page === 'string') expect(html(typed)).toBe(page);
      else expect(html(typed)).toMatch(page);
      expect(render(typed).notes).toEqual([]);
    }
  });

  it.each([
    ['where no sign follows', '\u200Fنص', '<p>\u200Fنص</p>'],
    ['where no sign follows spaces', '  \u200Fنص', '<p>\u200Fنص</p>'],
    ['before a colon', '\u200F:أ', '<p>\u200F:أ</p>'],
    ['before a figure', '\u200E-5 درجات', '\u200E'],
    ['in a sentence', '\u200F• أ\u00A0ب \u200Fج', 'أ\u00A0ب \u200Fج'],
    ['in code', '```\n\u200F- أ\n```', '<code>\u200F- أ'],
    ['behind words', '\u200F## أ\u200F', 'أ\u200F</h2>'],
  ])('and stay %s', (_where, text, page) => {
    expect(html(text)).toContain(page);
  });

  it('nor is what is told of a line told of another', () => {
    expect(render('\u200F- أ\n\n\u200F• ب **ج').notes.map(({ line }) => line)).toEqual([3, 3]);
  });
});

describe('numbers that number no item', () => {
  it.each([
    '1: 0 للهلال\n2: 1 للنصر',
    '1- 0 للهلال\n2- 1 للنصر',
    '١- ٠ للهلال\n٢- ١ للنصر',
    '10: 30 الافتتاح\n11: 30 الجلسة',
    '10- 15 درجة\n11- 16 درجة',
  ])('%s', (text) => {
    expect(shown(text)).toBe(`<p>${text.replace('\n', '<br>')}</p>`);
    expect(render(text).notes).toEqual([]);
  });

  it.each([
    ['1- 0.5 كيلو\n2- 3 أكواب', 'ol'],
    ['(1) 0 نقاط\n(2) 3 نقاط', 'ol'],
  ])('but a list stays one: %s', (text, tag) => {
    expect(html(text)).toMatch(new RegExp(`^<${tag}><li>.*</li><li>.*</li></${tag}>$`));
  });
});

describe('lines that stand on their own', () => {
  it.each([
    ['سكت.\n– لماذا؟\nلم يجب.\n– أتسمعني؟', '<p>سكت.<br>– لماذا؟<br>لم يجب.<br>– أتسمعني؟</p>'],
    ['– لماذا\nسكت؟\n– لا', '<p>– لماذاسكت؟<br>– لا</p>'],
    ['نص.\nنص.\n– نعم', '<p>نص.نص.– نعم</p>'],
    ['نص\n\n- انتهى -', '<p>نص</p><p>- انتهى -</p>'],
    ['نص\n- انتهى الخبر -\n', '<p>نص<br>- انتهى الخبر -</p>'],
    ['- أ\n- انتهى -', '<ul><li>أ</li><li>انتهى -</li></ul>'],
    ['- انتهى -\n\nنص', '<p>- انتهى -</p><p>نص</p>'],
    ['- الجزء الثاني من القصة -\nنص', '<p>- الجزء الثاني من القصة -<br>نص</p>'],
    ['نص\n* عنوان *\nنص', '<p>نص<br>* عنوان *<br>نص</p>'],
    ['نص\n\n- 12 -\n\nنص', '<p>نص</p><p>- 12 -</p><p>نص</p>'],
    ['- أ -\n- ب', '<ul><li>أ -</li><li>ب</li></ul>'],
    ['- أ -\n\n- ب', '<ul><li><p>أ -</p></li><li><p>ب</p></li></ul>'],
    ['- أ ب ج -', '<p>- أ ب ج -</p>'],
    [`- ${'كلمة '.repeat(9)}-`, `<ul><li>${'كلمة '.repeat(9)}-</li></ul>`],
  ])('%s', (text, page) => {
    expect(shown(text)).toBe(page);
  });
});

describe('advice that could not be followed is not given', () => {
  it.each([
    ['of cells', '|أ|ب|\n|1- نعم|أ- البند|\n|• كذا|-بند|'],
    ['of headings', '## • كذا\n\nنص\n\n## ٢- نعم\n\nنص\n\n### أ- البند'],
    ['of numbered sections', '1- لماذا؟\n\nنص\n\n2- ثم ماذا؟\n\nنص'],
    ['of bold ones', '**1- لماذا؟**\n\nنص\n\n**2- ثم ماذا؟**\n\nنص'],
    ['of a year', '٢٠٢٤- عام البحر'],
    ['of verse', ':::شعر\n• صدر * عجز\n:::'],
    ['of a number in brackets', '[1] وحده'],
    ['of a letter that may be a name’s', 'I. Newton'],
    ['of a number in words', 'أولاً: نعم'],
    ['of what is said', '-نعم'],
  ])('%s', (_of, text) => {
    expect(render(text).notes).toEqual([]);
    expect(html(text)).not.toMatch(/<[ou]l/);
  });
});

it('a kashida is a dash', () => {
  expect(html('ـ أ\nـ ب')).toBe(UL);
  expect(html('ـأ\nـب')).toBe('<p>ـأـب</p>');
});

it.each([
  ['##أ##', 'أ'],
  ['##أ ###', 'أ'],
  ['##أ ##  ', 'أ'],
  ['   ##أ', 'أ'],
  ['##أ###', 'أ###'],
  ['###أ', 'أ'],
  ['##لغة C#', 'لغة <bdi>C#</bdi>'],
])('a heading drops the signs that close it: %s', (text, words) => {
  expect(html(text)).toMatch(new RegExp(`^<h2 id="[^"]+">${words}</h2>$`));
});

it.each([
  ['a heading below a quotation', '> نص\n    ##أ', '<blockquote><p>نص##أ</p></blockquote>'],
  ['code behind spaces and a tab', '  \t```\n  \tx\n  \t```', '<pre><code>x</code></pre>'],
  ['a text that stands further out', '   - أ\n\n  ب', '<ul><li>أ</li></ul><p>ب</p>'],
])('what stands further in is what it is: %s', (_what, text, page) => {
  expect(html(text)).toBe(page);
});
