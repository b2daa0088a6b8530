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
      { line: 1, src: 'boat.jpg', alt: 'قوارب', priority: true },
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

  it('keep a bar that was escaped', () => {
    expect(html('![أ](a.png)\nأحمر \\| أزرق')).toContain('<figcaption>أحمر | أزرق</figcaption>');
  });

  it('have code in their captions whole', () => {
    expect(html('![أ](a.png)\nسطر `س\nص` آخر')).toContain('سطر <code>س ص</code> آخر');
  });

  it.each([
    ['in the title', '![أ](boat.jpg "قال \\*نعم\\* &amp;lt; \\"لا\\" و**هنا**")'],
    [
      'in the title of an address',
      '![أ][ب]\n\n[ب]: boat.jpg "قال \\*نعم\\* &amp;lt; \\"لا\\" و**هنا**"',
    ],
  ])('have a caption that is read once, %s', (_where, text) => {
    expect(html(text)).toContain('قال *نعم* &amp;lt; &quot;لا&quot; و<strong>هنا</strong>');
  });

  it('know their line, their name as it is written on the disk, and whether they open the text', () => {
    expect(render('نص\n\n![أ](قارب.png)\n\n![ب](a%20b.png)').pictures).toEqual([
      { line: 3, src: 'قارب.png', alt: 'أ', priority: false },
      { line: 5, src: 'a b.png', alt: 'ب', priority: false },
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
    expect(render('![أ](a.png "تعليق")\n\nأول الكلام.').lede).toBe('أول الكلام.');
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

  it('hold other boxes', () => {
    const text = ':::ملاحظة\nأ\n\n- :::تصحيح\n  ب\n  :::\n\nج\n:::\nبعدها';
    expect(html(text)).toMatch(
      /^<section class="box note".*أ.*<li><section class="box correction".*ب.*<\/section><\/li>.*ج<\/p><\/section><p>بعدها<\/p>$/,
    );
    expect(notes(text)).toEqual([]);
  });

  it('stand below a list without an empty line', () => {
    expect(html('- أ\n:::ملاحظة\nب\n:::')).toMatch(/^<ul><li>أ<\/li><\/ul><section/);
  });

  it('are named by their title without its signs', () => {
    expect(html(':::ملاحظة عن **الأرقام**[^1]\nنص\n:::\n[^1]: شرح')).toContain(
      'aria-label="عن الأرقام"',
    );
  });

  it('do not swallow the text behind the list in which they were opened', () => {
    expect(html('- :::ملاحظة\n  أ\n\nخارجها\n\n:::')).toContain('<p>خارجها</p>');
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

  it('is named by its opening line and its last, both', () => {
    expect(html(':::شعر الأطلال\nصدر البيت * عجز البيت\n— إبراهيم ناجي\n:::')).toContain(
      '<figcaption>— الأطلال— إبراهيم ناجي</figcaption>',
    );
  });

  it('has no poet in a line that is not its last', () => {
    expect(html(':::شعر\n— من أنت؟\nصدر البيت * عجز البيت\n:::')).toContain(
      '<p class="verse-line"><span>— من أنت؟</span></p>',
    );
  });

  it.each([
    ['led to', ':::شعر\nصدر[^1] * عجز\n:::\n\n[^1]: شرح'],
    ['on the spot', ':::شعر\nصدر^[شرح] * عجز\n:::'],
    ['written among the lines', ':::شعر\nصدر[^1] * عجز\n[^1]: شرح\n:::'],
    ['at the name', ':::شعر ليلى[^1]\nصدر * عجز\n:::\n\n[^1]: شرح'],
  ])('keeps its footnotes: %s', (_where, text) => {
    const page = html(text);
    expect(page).toMatch(/<span>صدر.*<span>عجز<\/span><\/p>/);
    expect(page).toContain('<a href="#footnote-1" id="footnote-1-place"');
    expect(page).toMatch(/<li id="footnote-1"><p>شرح <a href="#footnote-1-place"/);
    expect(notes(text)).toEqual([]);
  });

  it('carries emphasis and links over the sign between its halves', () => {
    expect(html(':::شعر\n[صدر **البيت * عجز** البيت](/articles/x/)\n:::')).toContain(
      '<span><a href="/articles/x/">صدر <strong>البيت</strong></a></span> <span><a href="/articles/x/"><strong>عجز</strong> البيت</a></span>',
    );
  });

  it.each(['\\*', '`*`'])('is not parted by %s', (sign) => {
    expect(html(`:::شعر\nصدر ${sign} عجز\n:::`)).toContain('<p class="verse-line">');
  });

  it('tells the line of what is wrong in the second name', () => {
    expect(notes(':::شعر ليلى\nصدر\n\n— نور ![أ](a.png)\n:::')).toEqual([[4, 'error']]);
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

  const places = (page: string) =>
    [...page.matchAll(/id="(footnote-[^"]+place[^"]*)"/g)].map(([, id]) => id);
  const waysBack = (page: string) =>
    [...page.matchAll(/href="#(footnote-[^"]+place[^"]*)"/g)].map(([, id]) => id);

  it.each([
    ['a caption', '![أ](a.png)\nقارب[^1]\nتصوير: ليلى[^٢]'],
    ['the title of a picture', '![أ](a.png "قارب[^1] | تصوير: ليلى[^٢]")'],
    ['a heading', '## عنوان[^1]\n\nنص[^٢]'],
    ['cells', '| أ[^1] |\n|--|\n| ب[^٢] |'],
    ['the title of a box', ':::ملاحظة عن[^1]\nنص[^٢]\n:::'],
    ['a quotation and its source', '> قال[^1]\n> — ليلى[^٢]'],
    ['a link', '[نص[^1] طويل](/about/)[^٢]'],
    ['a phrase in another language', '[متن[^1]]{lang=fa}[^٢]'],
    ['a footnote', 'قال[^1]\n\n[^٣]: لا أحد[^1]'],
  ])('are led to once and lead back once from %s', (_where, above) => {
    const page = render(`${above}\n\n[^1]: أول[^٢]\n\n[^٢]: ثانٍ`).html;
    expect(places(page)).toHaveLength(new Set(places(page)).size);
    expect(waysBack(page).toSorted()).toEqual(places(page).toSorted());
    expect(page).not.toMatch(/<a [^>]*>(?:(?!<\/a>).)*<a /);
  });

  it('can be written in a footnote, a list, a quotation and a box', () => {
    const text =
      'أ[^1] ب[^2] ج[^3] د[^4]\n\n[^1]: أول\n\n    [^2]: ثانٍ\n\n- بند\n\n  [^3]: ثالث\n\n> قال\n> [^4]: رابع';
    expect(html(text)).toMatch(/>أول .*>ثانٍ .*>ثالث .*>رابع /);
    expect(html(text)).toContain('<ul><li><p>بند</p></li></ul><blockquote><p>قال</p></blockquote>');
    expect(notes(text)).toEqual([]);
  });

  it('are refused when two have one name', () => {
    expect(notes('قال[^1]\n\n[^1]: أول\n\n[^1]: ثانٍ')).toEqual([[5, 'error']]);
    expect(render('قال[^1]\n\n[^1]: أول\n\n[^1]: ثانٍ').notes[0]?.ar).toContain('السطر 3');
  });

  it('are no links', () => {
    expect(html('قال[^1](شارحاً)\n\n[^1]: شرح')).toContain('</sup>(شارحاً)');
  });

  it('on the spot are looked at like all text', () => {
    expect(notes('سطر\nقال^[نعم&#x202E;]')).toEqual([[2, 'error']]);
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

  it.each([
    ['a cell without a heading', '| أ | ب |\n|--|--|\n| 1 | 2 | 3 |', [[3, 'error']]],
    ['a bar in the text', 'نص\n\n> | أ |\n> |--|\n> | 1 | 2 |', [[5, 'error']]],
    ['fewer marks than headings', 'نص\n\n| أ | ب |\n|--|\n| 1 | 2 |', [[4, 'advice']]],
    ['more marks than headings', '| أ |\n|--|--|\n| 1 | 2 |', [[2, 'advice']]],
    ['a bar that is escaped', '| أ | ب |\n|--|--|\n| 1 \\| 2 | 3 |', []],
    ['an empty cell too many', '| أ |\n|--|\n| 1 | |', []],
    ['a cell too few', '| أ | ب |\n|--|--|\n| 1 |', []],
  ])('lose nothing in silence: %s', (_what, text, expected) => {
    expect(notes(text)).toEqual(expected);
  });

  it('may be long', () => {
    expect(html(`| أ |\n|--|\n${'| 1 |\n'.repeat(60_000)}`)).toContain('</table>');
  });

  it('are scrolled by keyboard only when they are wider than a phone', () => {
    expect(html(NARROW)).toMatch(/^<div class="table"><table>/);
    expect(html(WIDE)).toMatch(
      /^<div class="table wide" role="region" aria-label="جدول: المدينة، المساحة، السكان، المدارس، المستشفيات" tabindex="0"><table>/,
    );
  });
});

describe('addresses apart from their links', () => {
  it.each([
    ['[الميناء] هنا\n\n[الميناء]: /about/', '<p><a href="/about/">الميناء</a> هنا</p>', []],
    ['[الميناء]: هادئ', '<p>[الميناء]: هادئ</p>', []],
    ['[1]: انظر', '<p>[1]: انظر</p>', []],
    ['نص\n\n[أ]: /about/', '<p>نص</p>', [[3, 'advice']]],
    ['[أ]\n\n[أ]: /about/\n[أ]: /x/', '<p><a href="/about/">أ</a></p>', [[4, 'advice']]],
  ])('are not shown, and lose no words: %s', (text, page, expected) => {
    expect(html(text)).toBe(page);
    expect(notes(text)).toEqual(expected);
  });
});

it.each([
  ['quotations', `نص\n\n${'> '.repeat(150)}نص`],
  ['items', `نص\n\n${'- '.repeat(150)}نص`],
  ['boxes', `نص\n\n${':::ملاحظة\n'.repeat(150)}نص\n${':::\n'.repeat(150)}`],
])('says that %s too deep are not shown', (_what, text) => {
  expect(notes(text)).toHaveLength(1);
  expect(notes(text)[0]?.[1]).toBe('error');
});

it('says that words beside the sign of code are not shown', () => {
  expect(notes('```js\nx\n```\n\n~~~ كلمة\nx\n~~~')).toEqual([[5, 'advice']]);
});

it('leaves no link or emphasis open where a source is taken out of a quotation', () => {
  expect(html('> [قال\n> — ليلى](/about/)')).toBe(
    '<blockquote><p><a href="/about/">قال— ليلى</a></p></blockquote>',
  );
});

it.each([
  ['نص **مهم**\n\n> قال\n\n1. أ\n2. ج\n\n- ب', false],
  ['![أ](a.png)', true],
  [':::شعر\nأ * ب\n:::', true],
  [':::اقتباس\nأ\n:::', true],
  ['قال^[شرح]', true],
  ['|أ|\n|--|\n|ب|', true],
  ['١. أ\n٢. ب', true],
  ['1. أ\n   1. ب\n   2. ج\n2. د', true],
])('tells whether the page needs more rules than prose: %s', (text, expected) => {
  expect(render(text).hasRichBlocks).toBe(expected);
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
