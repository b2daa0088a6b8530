import { describe, expect, it } from 'vitest';
import { html, notes } from './rendered.ts';

describe('an address apart from its links', () => {
  it.each([
    ['/x', '/x'],
    ['#c', '#c'],
    ['?c', '?c'],
    ['./c', './c'],
    ['a.html', 'a.html'],
    ['a.html?x', 'a.html?x'],
    ['a.html#x', 'a.html#x'],
    ['A.PDF', 'A.PDF'],
    ['mailto:a@b', 'mailto:a@b'],
    ['HTTPS://a.example/', 'HTTPS://a.example/'],
    ['<x y.html>', 'x%20y.html'],
  ])('is %s', (address, href) => {
    expect(html(`[أ]: ${address}\n\n[أ]`)).toBe(`<p><a href="${href}">أ</a></p>`);
    expect(notes(`[أ]: ${address}\n\n[أ]`)).toEqual([]);
  });

  it.each(['نص', 'نص.', 'b', 'b/c', 'a.example', 'ب.خبر', 'a.b', 'a.html.', 'نص:x'])(
    'is not %s',
    (word) => {
      expect(html(`[أ]: ${word}\n\n[أ]`)).toBe(`<p>[أ]: ${word}</p><p>[أ]</p>`);
      expect(notes(`[أ]: ${word}\n\n[أ]`)).toEqual([]);
    },
  );

  it.each([
    ['[أ]: نص\nتابع', '<p>[أ]: نصتابع</p>'],
    ['[أ]: /x\n[ب]: /y\n\n[أ] [ب]', '<p><a href="/x">أ</a> <a href="/y">ب</a></p>'],
    ['[أ]: /x\nنص\n\n[أ]', '<p>نص</p><p><a href="/x">أ</a></p>'],
    ['نص\n[أ]: b', '<p>نص[أ]: b</p>'],
    ['> [أ]: /x\n>\n> [أ]', '<blockquote><p><a href="/x">أ</a></p></blockquote>'],
    ['[أ]: /x "عنوان"\n\n[أ]', '<p><a href="/x" title="عنوان">أ</a></p>'],
    ['[]: /x', '<p><bdi>[]: /x</bdi></p>'],
  ])('ends where it ends: %s', (text, page) => {
    expect(html(text)).toBe(page);
    expect(notes(text)).toEqual([]);
  });

  it.each([
    ['that a picture has', '[أ]: a.png\n\n![ب][أ]', []],
    ['that nothing has', '[أ]: a.png\n\n![ب](b.png)', [[1, 'advice']]],
    ['that has one name with another', '[A]: /x\n[a]: /y\n\n[A]', [[2, 'advice']]],
    ['that has it in a far line', '[أ]\n\n[أ]: /x\n\nنص\n\n[أ]: /z', [[7, 'advice']]],
  ])('is spoken of: one %s', (_what, text, expected) => {
    expect(notes(text)).toEqual(expected);
  });
});

describe('the title of a picture', () => {
  const CAPTION = '<figure><img __ASTRO_IMAGE_="0"><figcaption>قارب *</figcaption></figure>';

  it.each([
    ['![أ](a.png "قارب \\*")'],
    ["![أ](a.png 'قارب \\*')"],
    ['![أ](a.png (قارب \\*))'],
    ['![أ](<a b.png> "قارب \\*")'],
    ['![أ](  a.png \t "قارب \\*"  )'],
    ['![أ](a.png\n"قارب \\*")'],
    ['![أ [ب]](a.png "قارب \\*")'],
    ['![أ *ب*](a.png "قارب \\*")'],
    ['![ب][أ]\n\n[أ]: a.png "قارب \\*"'],
    ['![أ][]\n\n[أ]: a.png "قارب \\*"'],
    ['![أ]\n\n[أ]: a.png "قارب \\*"'],
    ['![ب][أ]\n\n  [أ]: a.png "قارب \\*"'],
    ['![ب][أ\\]]\n\n[أ\\]]: a.png "قارب \\*"'],
    ['![ب][أب]\n\n[أب]:\na.png\n"قارب \\*"'],
    ['![ب][أ]\n\n[أ]: <a b.png>\n  "قارب \\*"'],
  ])('is its caption, read once: %s', (text) => {
    expect(html(text)).toBe(CAPTION);
    expect(notes(text)).toEqual([]);
  });

  it('is that of the outer one of two', () => {
    expect(html('![ ![أ](a.png "ب") ](c.png "قارب \\*")')).toBe(CAPTION);
  });

  it.each(['![أ](a.png)', '![ب][أ]\n\n[أ]: a.png', '![أ]( a.png )', '![أ]()'])(
    'may be none: %s',
    (text) => {
      expect(html(text)).toBe('<figure><img __ASTRO_IMAGE_="0"></figure>');
    },
  );

  it('stands in a list, too', () => {
    expect(html('- [أ]: a.png "قارب \\*"\n\n  ![ب][أ]')).toBe(`<ul><li>${CAPTION}</li></ul>`);
  });
});
