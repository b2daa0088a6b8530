import { describe, expect, it } from 'vitest';
import { html, notes, render } from './rendered.ts';

describe('a phrase in another language', () => {
  it.each([
    ['[س]{lang=fa}[ص]{lang=ur} ع', '<bdi lang="fa">س</bdi><bdi lang="ur">ص</bdi> ع'],
    ['[نص [داخل] ثم]{lang=fa} ع', '<bdi lang="fa">نص [داخل] ثم</bdi> ع'],
    ['[نص [سلام]{lang=fa} ثم](/x) ع', '<a href="/x">نص <bdi lang="fa">سلام</bdi> ثم</a> ع'],
    ['[أ [ب]{lang=ur} ج]{lang=fa} ع', '<bdi lang="fa">أ <bdi lang="ur">ب</bdi> ج</bdi> ع'],
    ['[س]{lang=zh-Hant-TW} ع', '<bdi lang="zh-Hant-TW">س</bdi> ع'],
    ['[س]{lang=fas} ع', '<bdi lang="fas">س</bdi> ع'],
  ])('is %s', (text, page) => {
    expect(html(text)).toBe(`<p>${page}</p>`);
    expect(notes(text)).toEqual([]);
  });

  it.each([
    '[س]{lang=faso}',
    '[س]{lang=fa-x}',
    '[س]{lang=FA}',
    '(س]{lang=fa}',
    '[س]{lang=fa',
    '[س',
  ])('is not %s', (text) => {
    expect(html(text)).not.toContain('<bdi lang');
  });

  it.each([
    ['before it', 'کوریا [سلام]{lang=fa}', 1],
    ['behind it', '[سلام]{lang=fa} کوریا', 1],
    ['behind one in another', '[أ [ب]{lang=ur} ج]{lang=fa}\nکوریا', 2],
  ])('is not spoken of, but what stands %s is', (_where, text, line) => {
    expect(notes(text)).toEqual([[line, 'advice']]);
  });

  it.each(['[کوریا]{lang=fa}', '[کوریا [ب]{lang=ur} کوریا]{lang=fa}'])('alone: %s', (text) => {
    expect(notes(text)).toEqual([]);
  });
});

describe('lines in a paragraph', () => {
  it.each([
    ['سطر  \n<b>', 2],
    ['سطر\\\n<b>', 2],
    ['سطر\n\nسطر\nسطر  \nسطر <b>', 5],
    ['- سطر\n  سطر <b>', 2],
    ['| س |\n|--|\n| ص |\n| <b> |', 4],
    ['| <b> |\n|--|', 1],
  ])('have their numbers: %s', (text, line) => {
    expect(notes(text)).toEqual([[line, 'advice']]);
  });

  it.each([
    ['أول\nالكلام', 'أول الكلام'],
    ['أول  \nالكلام', 'أول الكلام'],
    ['أول\\\nالكلام', 'أول الكلام'],
    ['قال `س` *نعم* [ثم](/x)', 'قال س نعم ثم'],
    ['قال \\*نعم\\*', 'قال *نعم*'],
    ['&#32; قال &#32;', 'قال'],
    ['![أ](a.png)', ''],
    ['## عنوان', ''],
    ['> قال\n\nنص', 'نص'],
    ['نص\n\n> قال', 'نص'],
    [':::ملاحظة\nأ\n:::\n\nنص', 'نص'],
    ['- بند\n\nنص', 'نص'],
    ['> قال\n> ثم', 'قال ثم'],
    ['- بند', 'بند'],
    ['***\n\n- بند', 'بند'],
  ])('are one line of the opening: %s', (text, lede) => {
    expect(render(text).lede).toBe(lede);
  });

  it.each([
    ['لغة C++\nسريعة', 'لغة <bdi>C++</bdi>سريعة'],
    ['لغة C++  \nسريعة', 'لغة <bdi>C++</bdi><br>سريعة'],
    ['بلغت\n-5 درجات', 'بلغت<bdi dir="ltr">-5</bdi> درجات'],
    ['بلغت  \n-5 درجات', 'بلغت<br><bdi dir="ltr">-5</bdi> درجات'],
    ['لغة C\\+\\+ سريعة', 'لغة <bdi>C++</bdi> سريعة'],
    ['لغة **C++** سريعة', 'لغة <strong><bdi>C++</bdi></strong> سريعة'],
    ['لغة C[++](/x) سريعة', 'لغة <bdi>C<a href="/x">++</a></bdi> سريعة'],
    ['لغة *C[++](/x)* سريعة', 'لغة <em><bdi>C<a href="/x">++</a></bdi></em> سريعة'],
    ['لغة C[+*+*](/x) سريعة', 'لغة <bdi>C<a href="/x">+<em>+</em></a></bdi> سريعة'],
    ['لغة C[++ سريعة](/x) نعم', 'لغة C<a href="/x">++ سريعة</a> نعم'],
    ['لغة C[*+*+ سريعة](/x) نعم', 'لغة C<a href="/x"><em>+</em>+ سريعة</a> نعم'],
    ['[لغة *C*](/x)++ نعم', '<a href="/x">لغة <em>C</em></a>++ نعم'],
    ['لغة *C*+**+** سريعة', 'لغة <bdi><em>C</em>+<strong>+</strong></bdi> سريعة'],
    ['لغة ***C**++* سريعة', 'لغة <em><bdi><strong>C</strong>++</bdi></em> سريعة'],
    ['**لغة C**++ سريعة', '<strong>لغة C</strong>++ سريعة'],
    ['في C++ وC# ثم -5 نعم', 'في <bdi>C++</bdi> و<bdi>C#</bdi> ثم <bdi dir="ltr">-5</bdi> نعم'],
    ['سطر C`x`++ نعم', 'سطر C<code>x</code>++ نعم'],
  ])('are isolated where they have to be: %s', (text, page) => {
    expect(html(text)).toBe(`<p>${page}</p>`);
  });
});

describe('links', () => {
  it.each(['/x:y', 'x/y:z', 'http://a.example/', 'HTTPS://a.example/', '?a:b'])(
    'to %s',
    (address) => {
      expect(html(`[ن](${address})`)).toBe(`<p><a href="${address}">ن</a></p>`);
    },
  );

  it.each([' javascript:x', 'x.y:z', 'a-b+c:d', ' //x', '<//x>'])('not to %s', (address) => {
    expect(html(`[ن](${address})`)).not.toContain('<a');
  });

  it.each([
    ['khabar', '/khabar/x'],
    ['/khabar', '/khabar/x'],
    ['/a/b/', '/a/b/x'],
    ['a/b', '/a/b/x'],
    ['/', '/x'],
    ['', '/x'],
  ])('below %s', (base, href) => {
    expect(render('[ن](/x)', 'ar', base).html).toContain(`<a href="${href}">ن</a>`);
  });

  it('to pages of the site are told, and nothing else', () => {
    const to = (...addresses: readonly string[]) =>
      render(addresses.map((address) => `[ن](${address})`).join('\n')).links;
    expect(to('/articles/a?b', '/articles/b#c', '/articles/%FF/', '/about/')).toEqual([
      { line: 1, path: '/articles/a' },
      { line: 2, path: '/articles/b', fragment: 'c' },
      { line: 3, path: '/articles/%FF/' },
      { line: 4, path: '/about/' },
    ]);
    expect(to('https://a.example/articles/b', 'mailto:a@b.example')).toEqual([]);
    expect(render('![أ](/articles/a) `/articles/a`').links).toEqual([]);
  });

  it('to a page have its name in one spelling', () => {
    expect(render('[ن](/articles/caf%65%CC%81/)').links).toEqual([
      { line: 1, path: '/articles/café/' },
    ]);
  });
});
