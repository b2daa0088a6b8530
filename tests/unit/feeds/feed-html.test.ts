import { expect, it } from 'vitest';
import { withFullLinks } from '../../../src/feeds/feed-html.ts';

const url = 'https://a.example/khabar/articles/moon/';

it.each([
  ['/khabar/articles/x/', 'https://a.example/khabar/articles/x/'],
  ['#p-1', 'https://a.example/khabar/articles/moon/#p-1'],
  ['../sun/?a=1&amp;b=2', 'https://a.example/khabar/articles/sun/?a=1&amp;b=2'],
  ['https://b.example/', 'https://b.example/'],
  ['mailto:a@b.example', 'mailto:a@b.example'],
])('leads from anywhere: %s', (href, full) => {
  expect(withFullLinks(`<p id="p">نصّ <a href="${href}">هنا</a></p>`, url)).toBe(
    `<p id="p">نصّ <a href="${full}">هنا</a></p>`,
  );
});

it('changes nothing else', () => {
  const html =
    '<p>5 &lt; 6 &amp; &quot;نعم&quot;<br>\n</p><pre><code>a\n  b &lt;b&gt;</code></pre>';
  expect(withFullLinks(html, url)).toBe(html);
});

it('leaves no way back from a footnote, which would lead out of the feed', () => {
  const back = '<li>حاشية <a href="#footnote-1-place" class="footnote-back">عودة</a></li>';
  expect(withFullLinks(back, url)).toBe('<li>حاشية </li>');
});

it.each([
  ['<ol class="arabic-digits"><li>أ</li></ol>', 'arabic-indic'],
  ['<ol class="persian-digits"><li>أ</li></ol>', 'persian'],
  ['<ul class="own-signs"><li>أ- ب</li></ul>', 'none'],
])('keeps the signs of a list, which the stylesheet of the site draws: %s', (html, style) => {
  expect(withFullLinks(html, url)).toContain(`style="list-style-type: ${style}"`);
});
