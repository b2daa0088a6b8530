import { describe, expect, it } from 'vitest';
import { createMarkdown, renderMarkdown } from '../../../src/markdown/render.ts';
import { html, notes, render, told } from './rendered.ts';

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

  const NONE = '1 error: There is no footnote of this name';

  it.each([
    ['several words', 'نص [^رأي المحرر].\n\n[^رأي المحرر]: نعم'],
    ['spaces around it', 'نص [^ 1 ].\n\n[^1 ]: نعم'],
    ['a number in other digits', 'نص [^١].\n\n[^1]: نعم'],
    ['a number in other digits yet', 'نص [^12].\n\n[^۱۲]: نعم'],
  ])('may have as a sign %s', (_sign, words) => {
    expect(html(words)).toContain('<sup class="footnote-ref">');
    expect(html(words)).toContain('<p>نعم ');
    expect(told(words)).toEqual([]);
  });

  it('have their own signs where both digits are used', () => {
    const page = html('نص [^١] و[^1].\n\n[^1]: أول\n[^١]: ثان');
    expect(page.indexOf('<p>ثان')).toBeLessThan(page.indexOf('<p>أول'));
  });

  it.each([
    'نص [^رأي المحرر].',
    'نص [^١].\n\n[^أ]: نعم',
    'نص [^أ١].\n\n[^أ1]: نعم',
    'نص [^١أ].\n\n[^1أ]: نعم',
    'نص [^1 نعم',
    'نص [^1',
  ])('are refused where there are none: %j', (words) => {
    expect(told(words)).toContain(NONE);
  });

  it.each(['نص [^ ]', 'نص [^'])('but not in %j', (words) => {
    expect(told(words)).not.toContain(NONE);
  });

  it('are refused when two have one name', () => {
    expect(notes('قال[^1]\n\n[^1]: أول\n\n[^1]: ثانٍ')).toEqual([[5, 'error']]);
    expect(render('قال[^1]\n\n[^1]: أول\n\n[^1]: ثانٍ').notes[0]?.ar).toContain('السطر 3');
  });

  it('are parted from the text around them and in them', () => {
    const page = html('أ[^1] ب[^2]\n\n[^1]: أول\n\n    [^2]: ثانٍ\n\n    تابع\n\nبعد');
    expect(page).toMatch(/<\/p><p>بعد<\/p><section/);
    expect(page).toMatch(/<li id="footnote-1"><p>أول<\/p><p>تابع .*<li id="footnote-2"><p>ثانٍ </);
  });

  it('are made like this', () => {
    const back = (number: number) =>
      ` <a href="#footnote-${number}-place" class="footnote-back" role="doc-backlink" aria-label="العودة إلى موضع الحاشية ${number}">العودة</a>`;
    expect(
      render('قال[^1][^2]\n\n[^1]: شرح\n\n[^2]: - أ\n    - ب').html.split('</p>\n<sec')[1],
    ).toBe(`tion class="footnotes" role="doc-endnotes" aria-labelledby="footnotes-title">
<h2 id="footnotes-title">الحواشي</h2>
<ol>
<li id="footnote-1"><p id="p-8akh5x">شرح${back(1)}</p>
</li>
<li id="footnote-2"><ul>
<li id="p-xiysqo">أ</li>
<li id="p-1osu59">ب</li>
</ul>
${back(2)}</li>
</ol>
</section>
`);
  });

  it.each([
    ['of nothing', 'قال[^1]\n\n[^1]:', /<li id="footnote-1"> <a /],
    ['inside another', 'قال^[أ ^[ب] ج]', /<p>أ <sup.*<bdi>2<.* ج <a .*<li id="footnote-2"><p>ب </],
    ['of two lines', 'قال^[أ\nب] ثم', /<\/sup> ثم<\/p>.*<p>أب <a /],
    ['with a link', 'قال^[[أ](/x)] ثم', /<\/sup> ثم<\/p>.*<p><a href="\/x">أ<\/a> <a /],
    ['in a link', '[قال^[أ] ثم](/x) نعم', /<a href="\/x">قال ثم<\/a><sup.*<\/sup> نعم<\/p>/],
  ])('may be %s', (_what, written, page) => {
    expect(html(written)).toMatch(page);
    expect(notes(written)).toEqual([]);
  });

  it.each([
    ['on the spot', 'سطر\nقال^[شرح <b>]', 2],
    ['on the spot, below', 'سطر\nقال^[شرح\n<b>]', 3],
    ['on the spot in another', 'سطر\nقال^[شرح\n^[نعم <b>]]', 3],
    ['on the spot below another', 'سطر\nقال^[شرح\n^[نعم]\n<b>]', 4],
    ['elsewhere', 'سطر[^1]\n\n[^1]: شرح\n    <b>', 4],
  ])('have their lines when something is said of them: %s', (_what, written, line) => {
    expect(notes(written)).toEqual([[line, 'advice']]);
  });

  it.each(['نص ^[أ', 'نص ^[أ ب ج', 'نص ^[ ] ثم', 'نص ^[] ثم', 'نص ^ [أ]', 'نص [^ أ]'])(
    'are none, and nothing is lost: %s',
    (written) => {
      expect(html(written)).toBe(`<p>${written}</p>`);
    },
  );

  it('have the digits of their publication', () => {
    const page = renderMarkdown(createMarkdown(), 'قال^[شرح].', 'ar', '/', { digits: 'arab' }).html;
    expect(page).toContain('<ol class="arabic-digits">\n<li id="footnote-1">');
    expect(page).toContain('<bdi>١</bdi>');
  });

  it('take with them the block in which nothing else was', () => {
    const below = '\n\nنص[^1]';
    expect(html(`> [^1]: شرح${below}`)).toMatch(/^<p>نص/);
    expect(html(`- [^1]: شرح${below}`)).toMatch(/^<p>نص/);
    expect(html(`> - [^1]: شرح${below}`)).toMatch(/^<p>نص/);
    expect(html(`1. أ\n2. [^1]: شرح${below}`)).toMatch(/^<ol><li>أ<\/li><\/ol><p>نص/);
    expect(html(`> [^1]: شرح\n>\n> قال${below}`)).toMatch(/^<blockquote><p>قال/);
    expect(html(`-\n- أ${below}\n\n[^1]: شرح`)).toMatch(/^<ul><li><\/li><li>أ/);
  });

  it('keep the first of two texts', () => {
    expect(html('قال[^1]\n\n[^1]: أول\n\n[^1]: ثانٍ')).toMatch(/أول <a (?!.*ثانٍ)/);
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
    ['that is not there', 'نص\nقال[^1].', [[2, 'error']]],
  ])('advise of one %s', (_what, written, expected) => {
    expect(notes(written)).toEqual(expected);
  });
});
