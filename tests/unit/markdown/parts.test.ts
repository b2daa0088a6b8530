import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMarkdown, renderMarkdown } from '../../../src/markdown/render.ts';

const md = createMarkdown();
const render = (text: string, language?: 'ar' | 'en') => renderMarkdown(md, text, language);
/** The HTML without its ids, on one line. */
const html = (text: string) =>
  render(text)
    .html.replace(/ id="p-\w+(?:-\d+)?"/g, '')
    .replace(/\n/g, '');
const notes = (text: string) => render(text).notes.map(({ line, severity }) => [line, severity]);

describe('pictures', () => {
  const FIGURE =
    '<figure><img __ASTRO_IMAGE_="0"><figcaption>عادت القوارب. <span class="credit">تصوير: ليلى</span></figcaption></figure>';

  it.each([
    ['in the title', '![قوارب](boat.jpg "عادت القوارب. | تصوير: ليلى")'],
    ['on the lines below', '![قوارب](boat.jpg)\nعادت القوارب.\nتصوير: ليلى'],
    ['in both', '![قوارب](boat.jpg "عادت القوارب.")\nتصوير: ليلى'],
    ['below, behind a bar', '![قوارب](boat.jpg)\nعادت القوارب. | تصوير: ليلى'],
  ])('have their caption and credit %s', (_where, text) => {
    expect(html(text)).toBe(FIGURE);
    expect(render(text).pictures).toEqual([
      { line: 1, src: 'boat.jpg', alt: 'قوارب', opens: true },
    ]);
    expect(notes(text)).toEqual([]);
  });

  it.each([
    ['a picture alone', '![أ](a.png)', '<figure><img __ASTRO_IMAGE_="0"></figure>'],
    ['a credit alone', '![أ](a.png "تصوير: ليلى")', '<figcaption><span class="credit">تصوير: ليلى'],
    ['Markdown in the caption', '![أ](a.png)\nقارب **جديد**', '<figcaption>قارب <strong>جديد'],
    [
      'an English credit',
      '![a](a.png "A boat | Photo: Layla")',
      '<span class="credit">Photo: Layla',
    ],
  ])('can be %s', (_what, text, expected) => {
    expect(html(text)).toContain(expected);
  });

  it('know their line, their name as it is written on the disk, and whether they open the text', () => {
    expect(render('نص\n\n![أ](قارب.png)\n\n![ب](a%20b.png)').pictures).toEqual([
      { line: 3, src: 'قارب.png', alt: 'أ', opens: false },
      { line: 5, src: 'a b.png', alt: 'ب', opens: false },
    ]);
  });

  it.each([
    ['without a description', '\n![](a.png)', 2],
    ['with an empty description', '![ ](a.png)', 1],
    ['inside the text', 'نص\nقال ![أ](a.png) نعم', 2],
    ['two on neighbouring lines', '![أ](a.png)\n![ب](b.png)', 1],
    ['with a name in two words', '![أ](my boat.png)', 1],
    ['with curly quotation marks', '![أ](a.png “قارب”)', 1],
    ['with a name in a scheme', '![أ](data:image/png;base64,aa)', 1],
  ])('are an error %s', (_how, text, line) => {
    expect(notes(text)).toContainEqual([line, 'error']);
    expect(notes(text).filter(([, severity]) => severity === 'advice')).toEqual([]);
  });

  it('are no words of the opening', () => {
    expect(render('![أ](a.png "تعليق")\n\nأول الكلام.').opening).toBe('أول الكلام.');
  });
});

describe('boxes', () => {
  it.each([
    ['ملاحظة', 'note', 'ملاحظة'],
    ['ملاحظه', 'note', 'ملاحظة'],
    [' note', 'note', 'ملاحظة'],
    ['تصحيح', 'correction', 'تصحيح'],
    ['Correction', 'correction', 'تصحيح'],
    ['ملاحظة عن الأرقام', 'note', 'عن الأرقام'],
  ])(':::%s', (opener, name, label) => {
    expect(html(`:::${opener}\nنصّ **مهم**.\n:::`)).toBe(
      `<section class="box ${name}" role="note" aria-label="${label}"><p class="box-label">${label}</p><p>نصّ <strong>مهم</strong>.</p></section>`,
    );
  });

  it('speak the language of the article', () => {
    expect(render(':::note\nText.\n:::', 'en').html).toContain('>Note</p>');
  });

  it.each([
    [':::اقتباس\nكلام\n:::', '<blockquote class="pull-quote"><p>كلام</p></blockquote>'],
    [
      ':::اقتباس ليلى\nكلام\n:::',
      '<figure class="pull-quote"><blockquote><p>كلام</p></blockquote><figcaption>— ليلى</figcaption></figure>',
    ],
    [
      ':::quote\nكلام\n— ليلى\n:::',
      '<figure class="pull-quote"><blockquote><p>كلام</p></blockquote><figcaption>— ليلى</figcaption></figure>',
    ],
  ])('pull a quotation out: %s', (text, expected) => {
    expect(html(text)).toBe(expected);
  });

  it('hold whatever text holds', () => {
    const text = ':::ملاحظة\n- أ\n- ب\n\n> قال\n:::\nبعدها';
    expect(html(text)).toMatch(/<ul>.*<blockquote>.*<\/section><p>بعدها<\/p>$/);
  });

  it.each([
    ['an unknown name', 'نص\n\n:::فلان\nنص\n:::', [[3, 'error']]],
    ['no end', 'نص\n\n:::ملاحظة\nنص', [[3, 'error']]],
    ['no end before another', ':::ملاحظة\nنص\n\n:::تصحيح\nنص\n:::', [[1, 'error']]],
    ['no beginning', 'نص\n:::', [[2, 'error']]],
  ])('are an error with %s', (_what, text, expected) => {
    expect(notes(text)).toEqual(expected);
  });

  it('name the boxes that there are', () => {
    const [note] = render(':::فلان\n:::').notes;
    expect(note?.ar).toContain('ملاحظة، تصحيح، اقتباس، شعر');
    expect(note?.en).toContain('note, correction, quote, verse');
  });
});

describe('verse', () => {
  const BAYT = '<p class="bayt"><span>صدر البيت</span> <span>عجز البيت</span></p>';

  it.each([' * ', ' *** ', ' … ', ' ... ', ' | ', ' / ', ' = ', '\t'])(
    'parts its halves at «%s»',
    (sign) => {
      expect(html(`:::شعر\nصدر البيت${sign}عجز البيت\n:::`)).toBe(
        `<figure class="verse">${BAYT}</figure>`,
      );
    },
  );

  it('names its poet, from either end', () => {
    const named = `<figure class="verse">${BAYT}<figcaption>— المتنبي</figcaption></figure>`;
    expect(html(':::شعر المتنبي\nصدر البيت * عجز البيت\n:::')).toBe(named);
    expect(html(':::شعر\nصدر البيت * عجز البيت\n— المتنبي\n:::')).toBe(named);
  });

  it('keeps its stanzas, lines of one piece, and emphasis', () => {
    expect(html(':::شعر\nأ * ب\n\n**سطر** وحده\n:::')).toContain(
      '<p class="verse-line stanza"><span><strong>سطر</strong> وحده</span></p>',
    );
  });
});

describe('quotations', () => {
  const quoted = (source: string) =>
    `<figure class="quotation"><blockquote><p>قال <strong>نعم</strong></p></blockquote><figcaption>— ${source}</figcaption></figure>`;

  it.each([
    ['on the last line', '> قال **نعم**\n> — ليلى', 'ليلى'],
    ['in a paragraph of its own', '> قال **نعم**\n>\n> – ليلى', 'ليلى'],
    ['after two hyphens', '> قال **نعم**\n> -- ليلى', 'ليلى'],
    [
      'with a link, as a work',
      '> قال **نعم**\n> — [تقرير](https://a.example/)',
      '<cite><a href="https://a.example/">تقرير</a></cite>',
    ],
  ])('name their source %s', (_where, text, source) => {
    expect(html(text)).toBe(quoted(source));
  });

  it.each(['> قال نعم', '> قال — نعم', '> — ليلى'])(
    'without a source stay as they are: %s',
    (text) => {
      expect(html(text)).toMatch(/^<blockquote><p>.*<\/p><\/blockquote>$/);
    },
  );
});

describe('footnotes', () => {
  const text = 'قال[^1]، ثم[^٢]، ثم[^1].\n\n[^1]: أول **مهم**\n[^٢]: ثانٍ';

  it('stand at the end, under a heading of their language', () => {
    expect(render(text).html).toMatch(
      /aria-labelledby="footnotes-title">\n<h2 id="footnotes-title">الحواشي/,
    );
    expect(render(text, 'en').html).toContain('>Footnotes</h2>');
  });

  it('are led to by number, and lead back by name', () => {
    const page = render(text).html;
    expect(page).toContain(
      '<a href="#footnote-2" id="footnote-2-place" role="doc-noteref" aria-label="الحاشية 2"><bdi>2</bdi></a>',
    );
    expect(page).toContain('<li id="footnote-2">');
    expect(page).toContain(
      '<a href="#footnote-1-place-2" class="footnote-back" role="doc-backlink" aria-label="العودة إلى موضع الحاشية 1 (2)">العودة (2)</a>',
    );
  });

  it('leave headings other ids', () => {
    expect(render(`## Footnote 1\n\n## Footnotes title\n\n${text}`).html).toMatch(
      /id="section-footnote-1".*id="footnotes-title-2"/s,
    );
  });

  it('are not in the list of contents', () => {
    expect(render(text).headings).toEqual([]);
  });

  it('can be written on the spot', () => {
    expect(html('قال^[شرح]')).toContain('<li id="footnote-1"><p>شرح ');
  });

  it.each([
    ['that nothing leads to', 'قال.\n\n[^1]: شرح', [[3, 'advice']]],
    ['that is not there', 'نص\nقال[^1].', [[2, 'advice']]],
  ])('advise of one %s', (_what, written, expected) => {
    expect(notes(written)).toEqual(expected);
  });
});

describe('tables', () => {
  const NARROW = '| الرصيف | الطول |\n|:--|--:|\n| الأول | 120 |';
  const WIDE = `| المدينة | المساحة | السكان | المدارس | المستشفيات |\n|${'--|'.repeat(5)}\n| أ | 1 | 2 | 3 | 4 |`;

  it('say what their headings are headings of', () => {
    expect(html(NARROW)).toContain('<th scope="col" class="align-start">الرصيف</th>');
  });

  it('have headings of rows where the corner is empty', () => {
    expect(html('| | أ |\n|--|--|\n| ب | 1 |')).toMatch(
      /<td><\/td><th scope="col">أ<\/th>.*<th scope="row">ب<\/th><td>1<\/td>/,
    );
  });

  it('are scrolled by keyboard only when they are wider than a phone', () => {
    expect(html(NARROW)).toMatch(/^<div class="table"><table>/);
    expect(html(WIDE)).toMatch(
      /^<div class="table wide" role="region" aria-label="جدول: المدينة، المساحة، السكان، المدارس، المستشفيات" tabindex="0"><table>/,
    );
  });
});

describe('lists', () => {
  it.each([
    ['Arabic digits', '١. أ\n٢. ب', '<ol class="arabic-digits"><li>أ</li><li>ب</li></ol>'],
    ['Persian digits', '۱) أ', '<ol class="arabic-digits"><li>أ</li></ol>'],
    ['a beginning', '٣. أ', '<ol start="3" class="arabic-digits"><li>أ</li></ol>'],
    ['ASCII digits', '1. أ', '<ol><li>أ</li></ol>'],
    [
      'one in another',
      '- أ\n  ١. ب',
      '<ul><li>أ<ol class="arabic-digits"><li>ب</li></ol></li></ul>',
    ],
    [
      'one in a quotation',
      '> ١. أ',
      '<blockquote><ol class="arabic-digits"><li>أ</li></ol></blockquote>',
    ],
  ])('are numbered: %s', (_what, text, expected) => {
    expect(html(text)).toBe(expected);
  });

  it.each(['```\n١. أ\n```', '~~~\n١. أ\n~~~'])('leave code as it is: %s', (text) => {
    expect(html(text)).toContain('١. أ');
  });

  it('leave a number that begins a sentence', () => {
    expect(html('١٢ قارباً')).toBe('<p>١٢ قارباً</p>');
  });
});

it.each([
  ['نص **مهم**\n\n> قال\n\n1. أ\n\n- ب', false],
  ['![أ](a.png)', true],
  [':::شعر\nأ * ب\n:::', true],
  [':::اقتباس\nأ\n:::', true],
  ['قال^[شرح]', true],
  ['|أ|\n|--|\n|ب|', true],
  ['١. أ', true],
  ['1. أ\n   1. ب', true],
])('tells whether the page needs more rules than prose: %s', (text, expected) => {
  expect(render(text).hasParts).toBe(expected);
});

it('never throws, and puts out no more than was asked for', () => {
  const piece = fc.constantFrom(
    ...[':::', 'ملاحظة', 'شعر', 'اقتباس', 'فلان', '\n', '\n\n', ' * ', '— ', '> ', '١. ', '  '],
    ...['![أ](a.png)', '![](b)', '[^1]', '[^1]: ', '^[أ]', '|', '|--|', 'نص', '"', '<b>', '```'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const { html: made, notes: said } = render(pieces.join(''));
      expect(said.map(({ en }) => en).join()).not.toContain('could not be made');
      expect(made).not.toMatch(/<b>|\sstyle=/);
    }),
    { numRuns: 500 },
  );
});
