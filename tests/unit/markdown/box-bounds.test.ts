import { describe, expect, it } from 'vitest';
import { html, notes } from './rendered.ts';

const box = (inside: string, title = 'ملاحظة') =>
  `<section class="box note" role="note" aria-label="${title}"><p class="box-label">${title}</p>${inside}</section>`;

describe('a box begins at three colons and more, less than four further in', () => {
  it.each([
    ['   :::ملاحظة\n   أ\n   :::', box('<p>أ</p>')],
    ['::::ملاحظة\nأ\n::::', box('<p>أ</p>')],
    [':::  ملاحظة   عنوان  طويل  \nأ\n:::  ', box('<p>أ</p>', 'عنوان  طويل')],
    ['- بند\n\n     :::ملاحظة\n     أ\n     :::', `<ul><li><p>بند</p>${box('<p>أ</p>')}</li></ul>`],
    ['> :::ملاحظة\n> أ\n> :::\n\nب', `<blockquote>${box('<p>أ</p>')}</blockquote><p>ب</p>`],
    ['نص\n:::ملاحظة\nأ\n:::', `<p>نص</p>${box('<p>أ</p>')}`],
    ['> نص\n:::ملاحظة\nأ\n:::', `<blockquote><p>نص</p></blockquote>${box('<p>أ</p>')}`],
    ['[أ]: /x\n:::ملاحظة\n[أ]\n:::', box('<p><a href="/x">أ</a></p>')],
    ['    :::ملاحظة\n    أ\n    :::', box('<p>أ</p>')],
    [
      '- بند\n\n      :::ملاحظة\n      أ\n      :::',
      `<ul><li><p>بند</p>${box('<p>أ</p>')}</li></ul>`,
    ],
    ['نص\n    :::ملاحظة', '<p>نص:::ملاحظة</p>'],
    [':\\::ملاحظة', '<p>:::ملاحظة</p>'],
  ])('%s', (text, page) => {
    expect(html(text)).toBe(page);
    expect(notes(text)).toEqual([]);
  });
});

describe('a box ends at colons', () => {
  it.each([
    ['but not in code', '```\n:::\n```\nأ', '<pre><code>:::</code></pre><p>أ</p>'],
    ['nor begins there', '~~~\n:::تصحيح\n~~~\nأ', '<pre><code>:::تصحيح</code></pre><p>أ</p>'],
    [
      'code ends at its own sign',
      '```\n~~~\n:::\n```\nأ',
      '<pre><code>~~~:::</code></pre><p>أ</p>',
    ],
    ['of its length', '````\n```\n:::\n````\nأ', '<pre><code>```:::</code></pre><p>أ</p>'],
    ['or a longer one', '```\n:::\n`````\nأ', '<pre><code>:::</code></pre><p>أ</p>'],
    ['behind a word in signs', '`س`', '<p><code>س</code></p>'],
    ['behind two signs', '~~', '<p>~~</p>'],
    ['behind colons at the end of a line', 'أب. :::', '<p>أب. :::</p>'],
    ['behind colons inside a word', 'أ-:::\nب', '<p>أ-:::ب</p>'],
  ])('%s', (_what, text, inside) => {
    expect(html(`:::ملاحظة\n${text}\n:::\nبعد`)).toBe(`${box(inside)}<p>بعد</p>`);
    expect(notes(`:::ملاحظة\n${text}\n:::\nبعد`)).toEqual([]);
  });

  const INNER =
    '<section class="box correction" role="note" aria-label="تصحيح"><p class="box-label">تصحيح</p><p>أ</p></section>';

  it.each([
    ['an item', '- :::تصحيح\n  أ\n  :::', `<ul><li>${INNER}</li></ul>`],
    ['an item far in', '-   :::تصحيح\n    أ\n    :::', `<ul><li>${INNER}</li></ul>`],
    [
      'an item of an item',
      '- + :::تصحيح\n    أ\n    :::',
      `<ul><li><ul><li>${INNER}</li></ul></li></ul>`,
    ],
    ['a numbered item', '1. :::تصحيح\n   أ\n   :::\n2. ب', `<ol><li>${INNER}</li><li>ب</li></ol>`],
    [
      'an item with Arabic digits',
      '١) :::تصحيح\n   أ\n   :::\n٢) ب',
      `<ol class="arabic-digits"><li>${INNER}</li><li>ب</li></ol>`,
    ],
  ])('that is not the end of another in %s', (_where, text, inside) => {
    expect(html(`:::ملاحظة\n${text}\n:::\nبعد`)).toBe(`${box(inside)}<p>بعد</p>`);
    expect(notes(`:::ملاحظة\n${text}\n:::\nبعد`)).toEqual([]);
  });

  it('that is not the end of another in a footnote', () => {
    const text = ':::ملاحظة\nب[^شرح]\n\n[^شرح]: :::تصحيح\n    أ\n    :::\n:::\nبعد';
    expect(html(text)).toMatch(/^<section class="box note".*<\/sup><\/p><\/section><p>بعد<\/p>/);
    expect(html(text)).toContain(`<li id="footnote-1">${INNER}`);
    expect(notes(text)).toEqual([]);
  });

  it.each([
    ['the text', ':::ملاحظة', box('')],
    ['the text, behind words', ':::ملاحظة\nأ', box('<p>أ</p>')],
    ['a list', '- :::ملاحظة\n  أ\n\nب', `<ul><li>${box('<p>أ</p>')}</li></ul><p>ب</p>`],
    ['a list, behind nothing', '- :::ملاحظة\nأ', `<ul><li>${box('')}</li></ul><p>أ</p>`],
    [
      'a poem’s text',
      ':::شعر ليلى',
      '<figure class="verse"><figcaption>— ليلى</figcaption></figure>',
    ],
    [
      'a poem’s lines',
      ':::شعر\nأ',
      '<figure class="verse"><p class="verse-line"><span>أ</span></p></figure>',
    ],
    [
      'a poem in a list',
      '- :::شعر\n  أ\n\nب',
      '<ul><li><figure class="verse"><p class="verse-line"><span>أ</span></p></figure></li></ul><p>ب</p>',
    ],
    [
      'a poem before a box',
      ':::شعر\nأ\n:::ملاحظة\nب\n:::',
      `<figure class="verse"><p class="verse-line"><span>أ</span></p></figure>${box('<p>ب</p>')}`,
    ],
  ])('or else, with an error, with %s', (_what, text, page) => {
    expect(html(text)).toBe(page);
    expect(notes(text)).toEqual([[1, 'error']]);
  });

  it.each(['ملاحظة', 'شعر'])('but not at those below its quotation: %s', (name) => {
    expect(notes(`> :::${name}\n> أ\n:::`)).toEqual([
      [1, 'error'],
      [3, 'error'],
    ]);
  });

  it('of a list with empty lines and poems', () => {
    const lines = (...words: readonly string[]) =>
      words.map(
        (word, at) => `<p class="verse-line${at > 0 ? ' stanza' : ''}"><span>${word}</span></p>`,
      );
    expect(html('- :::ملاحظة\n  أ\n\n  ب\n  :::\n\nج')).toBe(
      `<ul><li>${box('<p>أ</p><p>ب</p>')}</li></ul><p>ج</p>`,
    );
    expect(html('- :::شعر\n  أ\n\n  ب\n  :::\n\nج')).toBe(
      `<ul><li><figure class="verse">${lines('أ', 'ب').join('')}</figure></li></ul><p>ج</p>`,
    );
  });

  it.each(['- :::', '    :::', '\\:::'])('of a poem, but not «%s»', (line) => {
    expect(html(`:::شعر\nأ\n${line}\nب\n:::\nبعد`)).toMatch(/<span>ب<\/span>.*<p>بعد<\/p>$/);
    expect(notes(`:::شعر\nأ\n${line}\nب\n:::\nبعد`)).toEqual([]);
  });
});

describe('what is in a box', () => {
  it('is not shown where no box has such a name, and the text goes on behind it', () => {
    expect(html(':::فلان\nأ\n:::\nب')).toBe('<p>ب</p>');
    expect(notes(':::فلان\nأ')).toEqual([
      [1, 'error'],
      [1, 'error'],
    ]);
  });

  it('may be all that text has', () => {
    expect(html(':::ملاحظة\n| أ |\n|--|\n:::')).toContain('</table></div></section>');
    expect(html(':::ملاحظة\nعنوان\n---\n:::')).toBe(box('<h2 id="عنوان">عنوان</h2>'));
  });

  it.each([
    ['its title', 'سطر\n\n:::ملاحظة <b>\nأ\n:::'],
    ['the source of a quotation', 'سطر\n\n:::اقتباس <b>\nأ\n:::'],
    ['the name of a poem', 'سطر\n\n:::شعر <b>\nأ\n:::'],
  ])('has its line when something is said of %s', (_what, text) => {
    expect(notes(text)).toEqual([[3, 'advice']]);
  });

  it.each([
    [':::تنويه\nأ\n:::', box('<p>أ</p>')],
    [':::poem\nأ\n:::', '<figure class="verse"><p class="verse-line"><span>أ</span></p></figure>'],
    [':::اقتباس\n:::', '<blockquote class="pull-quote"></blockquote>'],
    [':::اقتباس نور\n:::', '<blockquote class="pull-quote"><p>— نور</p></blockquote>'],
    [':::شعر\n:::', '<figure class="verse"></figure>'],
    [':::ملاحظة\n:::', box('')],
  ])('may have other names, or be nothing: %s', (text, page) => {
    expect(html(text)).toBe(page);
  });
});
