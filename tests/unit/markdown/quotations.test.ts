import { describe, expect, it } from 'vitest';
import { html, notes, render } from './rendered.ts';

describe('quotations', () => {
  const quoted = (source: string) =>
    `<figure class="quotation"><blockquote><p>قال <strong>نعم</strong></p></blockquote><figcaption>— ${source}</figcaption></figure>`;

  const source = (name: string, quoted: string, kind = 'quotation') =>
    `<figure class="${kind}"><blockquote>${quoted}</blockquote><figcaption>— ${name}</figcaption></figure>`;

  it.each([
    ['on the last line', '> قال **نعم**\n> — ليلى', 'ليلى'],
    ['in a paragraph of its own', '> قال **نعم**\n>\n> – ليلى', 'ليلى'],
    ['without a space', '> قال **نعم**\n> —ليلى', 'ليلى'],
    ['after two spaces', '> قال **نعم**\n> ―  ليلى', 'ليلى'],
    ['on a line that was ended by hand', '> قال **نعم**  \n> — ليلى', 'ليلى'],
    ['in emphasis', '> قال **نعم**\n> — *ليلى* نور', '<em>ليلى</em> نور'],
    [
      'with more than a link',
      '> قال **نعم**\n> — [أ](/x)، ص 3',
      '<cite><a href="/x">أ</a></cite>، ص 3',
    ],
    ['after two hyphens', '> قال **نعم**\n> -- ليلى', 'ليلى'],
    ['after a hyphen', '> قال **نعم**\n> - ليلى', 'ليلى'],
    ['after a hyphen without a space', '> قال **نعم**\n> -ليلى', 'ليلى'],
    ['after a kashida', '> قال **نعم**\n> ـ ليلى', 'ليلى'],
    ['right below, after a hyphen', '> قال **نعم**\n- ليلى', 'ليلى'],
    ['right below, after a hyphen without a space', '> قال **نعم**\n-ليلى', 'ليلى'],
    [
      'with a link behind a hyphen',
      '> قال **نعم**\n> - [أ](/x)',
      '<cite><a href="/x">أ</a></cite>',
    ],
    [
      'with a link, as a work',
      '> قال **نعم**\n> — [تقرير](https://a.example/)',
      '<cite><a href="https://a.example/">تقرير</a></cite>',
    ],
  ])('name their source %s', (_where, text, source) => {
    expect(html(text)).toBe(quoted(source));
    expect(notes(text)).toEqual([]);
  });

  it.each([
    ['> الساعة 10:30\n> - ليلى', '<p>الساعة 10:30</p>'],
    ['> قال: نعم\n> - ليلى', '<p>قال: نعم</p>'],
    ['> **نعم**\n> - ليلى', '<p><strong>نعم</strong></p>'],
    ['> - ماء\n>\n> قال **نعم**\n> - ليلى', '<ul><li>ماء</li></ul><p>قال <strong>نعم</strong></p>'],
    ['> - ماء\n>\n> **نعم** قال\n> - ليلى', '<ul><li>ماء</li></ul><p><strong>نعم</strong> قال</p>'],
    ['> - ماء\n>\n> **نعم**،\n> - ليلى', '<ul><li>ماء</li></ul><p><strong>نعم</strong>،</p>'],
    ['> - ماء\n>\n> الساعة 10:30\n> - ليلى', '<ul><li>ماء</li></ul><p>الساعة 10:30</p>'],
  ])('name their source below a line that announces nothing: %s', (text, quoted) => {
    expect(html(text)).toBe(source('ليلى', quoted));
    expect(notes(text)).toEqual([]);
  });

  it.each(['—', '–', '--', '- ', '-', 'ـ '])('in a row have each its own source: %s', (dash) => {
    const figure = (words: string, name: string) =>
      `<figure class="quotation"><blockquote><p>${words}</p></blockquote><figcaption>— ${name}</figcaption></figure>`;
    const text = `> قول\n${dash}ليلى\n> آخر\n> يتبع\n${dash}نور`;
    expect(html(text)).toBe(figure('قول', 'ليلى') + figure('آخريتبع', 'نور'));
    expect(notes(text)).toEqual([]);
  });

  it.each([
    '> قول\n> - ليلى\nنص',
    '> قول\n> — ليلى\nنص',
    '> قول\n>\n> — ليلى\nنص',
    '> الساعة 10:30\n> — ليلى\nنص',
    '> قال: قول\n> — ليلى\nنص',
    '> قول\n> — [ليلى](/x)\nنص',
    '> قول\n— ليلى\nنص',
    '> قول\n- ليلى\nنص',
    '> قول\n> -- ليلى\n2024. نص',
    '>قول\n>—ليلى\nنص',
    '> قول\n> — ليلى\nنص - آخر',
  ])('end with their source, and the line below is a paragraph: %s', (text) => {
    const name = text.includes('[') ? '<cite><a href="/x">ليلى</a></cite>' : 'ليلى';
    const [first = ''] = text.split('\n');
    const below = text.split('\n').at(-1);
    const words = first.replace(/^> ?/, '');
    expect(html(text)).toBe(`${source(name, `<p>${words}</p>`)}<p>${below}</p>`);
    expect(notes(text)).toEqual([]);
  });

  it.each([
    ['> – قال له: تعال\n– لن آتي\nنص', 3],
    ['> يلزم:\n> - ماء\nنص', 3],
    ['> - ماء\n> - خبز\nنص', 3],
    ['> — ليلى\nنص', 2],
  ])('take in a line below what is no source, which is told: %s', (text, line) => {
    expect(html(text)).toMatch(/^<blockquote>.*نص.*<\/blockquote>$/);
    expect(notes(text)).toEqual([[line, 'advice']]);
  });

  it.each([
    '> قول\n— أليس كذلك؟\n> آخر',
    '> قول\n— أليس كذلك؟ \n> آخر',
    '> قول\nيتبع\n> آخر',
    '> قول\n> — ليلى\n> آخر',
    '> قول\n> نعم — ليلى\nنص',
  ])('are one where no source stands between them: %s', (text) => {
    expect(html(text).match(/<blockquote>/g)).toHaveLength(1);
  });

  it.each(['- أ\n- ب', '- قال إن القرار نهائي.', '* ليلى', '- أ:\n- ب'])(
    'are no part of the list right below them: %s',
    (list) => {
      expect(html(`> نص\n${list}`)).toMatch(/^<blockquote><p>نص<\/p><\/blockquote><ul>/);
    },
  );

  it.each(['> نص\n>\n> - ليلى', '> نص\n> - أ\n> - ب', '> يلزم:\n> - ماء', '> نص\n> * ماء'])(
    'have a list where a hyphen makes one: %s',
    (text) => {
      expect(html(text)).toMatch(/^<blockquote>.*<ul>/);
    },
  );

  it.each([
    '> قال نعم',
    '> قال — نعم',
    '> — ليلى',
    '> قال\n> نعم — ليلى',
    '> قال\n> نعم— ليلى',
    '> قال\n> **— ليلى**',
    '> قال\n> *ليلى* — نور',
    '> قال\n> `— ليلى`',
    '> `— ليلى`',
    '> قال --\n> ليلى',
    '> الحرارة\n> -5 درجات',
    '> -من؟\n> -ليلى',
    '> قال\n> -من؟\n> -ليلى',
    '> قال\n>\n> **ليلى** — نور',
  ])('without a source stay as they are: %s', (text) => {
    expect(html(text)).toMatch(/^<blockquote><p>.*<\/p><\/blockquote>$/);
  });

  it.each([
    [
      'two in one',
      '> > قال\n> > — أ\n>\n> ثم\n> — ب',
      source('ب', `${source('أ', '<p>قال</p>')}<p>ثم</p>`),
    ],
    ['one in another', '> > قال\n> — أ', `<blockquote>${source('أ', '<p>قال</p>')}</blockquote>`],
    ['one behind another', '> قال\n\n> ثم\n> — ب', null],
    ['a text before it', 'نص\n\n> قال\n> — أ', `<p>نص</p>${source('أ', '<p>قال</p>')}`],
    ['two lines', '> قال\n> ثم\n> — أ', source('أ', '<p>قالثم</p>')],
    ['two paragraphs', '> قال\n>\n> ثم\n>\n> — أ', source('أ', '<p>قال</p><p>ثم</p>')],
    ['a list', '> - قال\n>\n> — أ', source('أ', '<ul><li>قال</li></ul>')],
    ['a line', '> ---\n>\n> — أ', source('أ', '<hr>')],
    [
      'a quotation pulled out',
      ':::اقتباس\nقال\n\n— أ\n:::',
      source('أ', '<p>قال</p>', 'pull-quote'),
    ],
    ['two sources', ':::اقتباس أ\nقال\n— ب\n:::', source('أ', '<p>قال— ب</p>', 'pull-quote')],
  ])('have their sources with %s', (_what, text, page) => {
    const two = `<blockquote><p>قال</p></blockquote>${source('ب', '<p>ثم</p>')}`;
    expect(html(text)).toBe(page ?? two);
  });

  it.each([
    ['> - قال\n> - — أ', '<blockquote><ul><li>قال</li><li>— أ</li></ul></blockquote>'],
    ['> قال\n>\n> ## — أ', '<blockquote><p>قال</p><h2 id="أ">— أ</h2></blockquote>'],
    [
      '> قال\n>\n> ```\n> — أ\n> ```',
      '<blockquote><p>قال</p><pre><code>— أ</code></pre></blockquote>',
    ],
    ['> قال\n>\n> — أ\n>\n> ---', '<blockquote><p>قال</p><p>— أ</p><hr></blockquote>'],
    ['>', '<blockquote></blockquote>'],
    ['> ---', '<blockquote><hr></blockquote>'],
  ])('have no source in what is no paragraph: %s', (text, page) => {
    expect(html(text)).toBe(page);
  });

  it.each([
    ['> قال\n> — <b>', 4],
    ['> قال\n>\n> — <b>', 5],
    ['> قال <b>\n> — ليلى', 3],
  ])('have a line in whatever is told of them: %s', (text, line) => {
    expect(notes(`نص\n\n${text}`)).toEqual([[line, 'advice']]);
  });

  const apart = 'This line is not read as the source of the quotation above it';
  const toldOfSource = (text: string) =>
    render(text)
      .notes.filter(({ en }) => en.startsWith(apart))
      .map(({ line }) => line);

  it.each([
    ['> قول\n* ليلى', 2],
    ['> قول\n\n- ليلى', 3],
    ['> قول\n\n— ليلى، وزيرة', 3],
    ['> قول\n\n-- ليلى', 3],
    ['> قول\n>\n> - ليلى', 3],
    ['> قول\n> * ليلى', 2],
    [':::اقتباس\nقول\n:::\n\n- ليلى', 5],
    ['«قول»\n\n- ليلى', 3],
    ['«قول»\n* ليلى', 2],
    ['> انتهى القول.\n> ليلى الحارثي', 2],
    ['> أين القول؟\n\n- ليلى', 3],
    ['> قول\n\n— ليلى\n\nوقالت أيضاً', 3],
    ['> قول\n\n- هشام', 3],
    ['> انتهى القول.\n> لانا الحارثي', 2],
    ['> انتهى القول.\n> والد هشام', 2],
    [':::اقتباس\nانتهى القول!\nليلى الحارثي\n:::', 3],
    ['> قول\n\nـ ليلى', 3],
    ['«قول»\n\nـ ليلى الحارثي', 3],
    ['> انتهى القول.\n>   ليلى الحارثي', 2],
    ['> قال.\n> ثم انتهى القول.\n> ليلى الحارثي', 3],
    ['قالت:\n\n> قول\n\n- ليلى', 5],
    ['> قال: نعم\n\n- ليلى', 3],
  ])('have a name below them that is no source of theirs, which is told: %s', (text, line) => {
    expect(toldOfSource(text)).toEqual([line]);
  });

  it.each([
    '> قول\n— ليلى\n\n- بند',
    '> قول\n\n- قالت إن القرار نهائي.',
    '> قول\n\n- أ\n- ب',
    '> يلزم:\n> * ماء',
    '> يلزم:\n\n- ماء',
    '> - ليلى',
    '> - أ\n> * ب',
    '> قول\n\nـليلى',
    '> انتهى القول.\n> رئيس الهيئة العامة للموانئ والمرافئ في المدينة',
    '> انتهى القول.\n> ليلى (الوزيرة) الحارثي',
    '> قول\n\nليلى',
    'نص\n\n- ليلى',
    '> قول يطول حتى آخر السطر\n> ثم ينتهي',
    '> انتهى القول.\n> ثم بدأ.',
    ':::اقتباس ليلى\nانتهى القول.\nثم بدأ غيره\n:::',
    ':::اقتباس ليلى\nانتهى القول.\nعند المساء\n:::',
    '> **يلزم:**\n\n- ماء',
    '## «قول»\n\n- ليلى',
    `> قول\n\n- ${'كلمة '.repeat(15)}`,
    // A sentence without its full stop is no name.
    '> وصلنا ليلاً.\n> كان البيت خالياً',
    '> وصلنا ليلاً.\n> وكان البيت بعيداً',
    '> لا تسأل.\n> فالعمر لحظة',
    '> وصلت بسلام.\n> قبلاتي جميعاً',
    '> متى غده؟\n> قيام الساعة',
    '> قول\n\n- لم أره بعد',
    '> قول\n\n— وماذا بعد',
    // People who speak.
    '> قول\n\n— القرية القديمة\n\n— المدينة',
    '«من أين أتيت؟»\n\n- من القرية',
  ])('but nothing is said of %s', (text) => {
    expect(toldOfSource(text)).toEqual([]);
  });
});
