import { describe, expect, it } from 'vitest';
import { html, notes, render } from './rendered.ts';

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

  it('are not shown where they only end', () => {
    expect(html('نص\n\n:::\n\nبعد')).toBe('<p>نص</p><p>بعد</p>');
  });

  it('name the boxes that there are', () => {
    const [note] = render(':::فلان\n:::').notes;
    expect(note?.ar).toContain('ملاحظة، تصحيح، اقتباس، شعر');
    expect(note?.en).toContain('note, correction, quote, verse');
  });
});
