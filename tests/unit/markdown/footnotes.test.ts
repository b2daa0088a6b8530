import { describe, expect, it } from 'vitest';
import { html, notes, render } from './rendered.ts';

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
